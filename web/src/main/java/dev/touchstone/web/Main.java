package dev.touchstone.web;

import dev.touchstone.cli.Cli;
import dev.touchstone.cli.Env;

/// Touchstone with everything: the commands of the engine, and `serve`.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Env env = Env.ofProcess();
        var cli = new Cli(env, args);
        cli.add(new ServeCommand(env, cli), Main.class.getPackageName() + ".usage");
        System.exit(cli.run());
    }
}

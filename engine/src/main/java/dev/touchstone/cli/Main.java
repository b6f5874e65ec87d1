package dev.touchstone.cli;

/// The command line without the site: the build proves the exercises with it.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new Cli(Env.ofProcess(), args).run());
    }
}

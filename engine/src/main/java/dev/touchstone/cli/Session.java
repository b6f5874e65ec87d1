package dev.touchstone.cli;

import dev.touchstone.catalogue.Catalogue;
import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.ExerciseId;
import dev.touchstone.source.Language;
import dev.touchstone.source.Nearest;
import dev.touchstone.source.Problem;
import dev.touchstone.source.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What all commands share for one run: surroundings, language, words, and the exercises on disk.
final class Session {

    private final Env env;
    private final Language language;
    private final Words words;

    Session(Env env, Language language) {
        this.env = env;
        this.language = language;
        this.words = Words.of(Session.class, language);
    }

    Env env() {
        return env;
    }

    Language language() {
        return language;
    }

    Screen screen() {
        return Screen.of(env, words);
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    /// Prints one line, or several, on standard output.
    void print(String text) {
        env.out().println(text);
    }

    /// Prints one line, or several, on standard error.
    void warn(String text) {
        env.err().println(text);
    }

    /// How the person calls us, for commands that they may copy.
    String command() {
        return env.variable("TOUCHSTONE_COMMAND").orElse("./touchstone");
    }

    /// What the person should do otherwise, in words.
    InputException refuse(String key, Object... values) {
        return new InputException(say(key, values));
    }

    /// The checkout.
    ///
    /// @throws InputException if there is none
    Path home() {
        return env.checkout().orElseThrow(() -> refuse("home.missing", env.directory(), Env.HOME_PROPERTY));
    }

    /// Where graders keep what they can make again.
    Path workFolder() {
        return home().resolve(".touchstone").resolve("work");
    }

    /// All exercises, with the problems of those that cannot be read.
    ///
    /// @throws InputException if there is no folder of exercises
    Catalogue catalogue() {
        Path folder = home().resolve("exercises");
        if (!Files.isDirectory(folder)) {
            throw refuse("home.noExercises", folder);
        }
        return Catalogue.read(folder);
    }

    /// The exercise that the person calls `id`.
    ///
    /// @throws InputException if there is none, with the one that they may have meant, or if its folder has problems
    Exercise exercise(Catalogue catalogue, String id) {
        return ExerciseId.find(id).flatMap(catalogue::find).orElseThrow(() -> unknown(catalogue, id));
    }

    /// What keeps the exercise in the folder `id` from being read; empty where it can be read or is not there.
    List<Problem> problemsOf(Catalogue catalogue, String id) {
        return ExerciseId.find(id)
                .map(found -> home().resolve("exercises").resolve(found.value()))
                .map(folder -> catalogue.problems().stream()
                        .filter(problem -> problem.file().startsWith(folder))
                        .toList())
                .orElse(List.of());
    }

    private InputException unknown(Catalogue catalogue, String id) {
        List<Problem> problems = problemsOf(catalogue, id);
        if (!problems.isEmpty()) {
            return refuse("exercise.broken", id, problems.stream().map(this::line).collect(Collectors.joining("\n")));
        }
        List<String> ids = catalogue.exercises().stream().map(exercise -> exercise.id().value()).toList();
        return noSuch("exercise", id, ids);
    }

    /// That `typed` is none of `names`, and which one is close.
    ///
    /// @param thing start of the texts' keys, as in `exercise`
    InputException noSuch(String thing, String typed, Collection<String> names) {
        return Nearest.to(typed, names)
                .map(meant -> refuse(thing + ".unknown.near", Printable.line(typed), meant))
                .orElseGet(() -> refuse(thing + ".unknown", Printable.line(typed), command()));
    }

    /// A problem with its place, as [#shown] shows it.
    String line(Problem problem) {
        Path file = Path.of(shown(problem.file()));
        return Printable.line(new Problem(file, problem.line(), problem.message()).in(language));
    }

    /// `file` as seen from the working directory where it lies below, else as it is.
    String shown(Path file) {
        Path here = env.directory();
        Path absolute = here.resolve(file).normalize();
        return absolute.startsWith(here) && !absolute.equals(here)
                ? here.relativize(absolute).toString()
                : file.toString();
    }
}

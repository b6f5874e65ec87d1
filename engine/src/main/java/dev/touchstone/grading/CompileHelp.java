package dev.touchstone.grading;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Language;
import dev.touchstone.source.Nearest;
import dev.touchstone.source.Words;
import java.lang.reflect.Method;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Adds to what the compiler objects to what usually leads to it and what to do, for the mistakes that are common.
///
/// Where a mistake needs no more than its place, the text `hint.CODE` of this package is the help; `CODE` is javac's
/// name of the mistake. The others are looked at one by one below. What a message names is read from its English form,
/// because javac tells it nowhere else; where a later javac words it otherwise, that help is left out. For one thread.
final class CompileHelp {

    private static final Pattern NOT_OVERRIDDEN = Pattern
            .compile("override abstract method (\\w+)\\((.*)\\) in (\\w+)$");
    private static final Pattern OVERRIDER = Pattern.compile("^(\\w+)\\((.*?)\\) in ");
    private static final Pattern OVERRIDING = Pattern.compile("@Override\\s[^(=;{}]*?(\\w+)\\s*\\(([^)]*)");
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+[\\w.]+\\s*;");
    private static final Pattern LOSSY = Pattern.compile("possible lossy conversion from (\\w+) to (\\w+)");
    private static final Pattern CONVERTED = Pattern
            .compile("incompatible types: ([\\w.]+) cannot be converted to ([\\w.]+)");
    private static final Pattern EXPECTED = Pattern.compile("^'(.)'");

    private static final Map<String, String> BOXES = Map.of("int", "Integer", "long", "Long", "char", "Character",
            "boolean", "Boolean", "double", "Double", "byte", "Byte", "short", "Short", "float", "Float");

    /// Full-width characters whose plain form Unicode does not know.
    private static final Map<String, String> PLAIN = Map.of("“", "\"", "”", "\"", "‘", "'", "’", "'", "。", ".", "、",
            ",",
            "《", "<", "》", ">", "\u00a0", " ", "\u200b", "");

    private static final Words ENGLISH = Words.of(CompileHelp.class, Language.EN);

    private final Exercise exercise;
    private final ContractSource contract;
    private final UnknownNames names;
    private final Map<String, SourceFile> files;

    CompileHelp(Exercise exercise, Submission submission, Class<?> contractType) {
        this.exercise = exercise;
        contract = new ContractSource(contractType);
        names = new UnknownNames(submission.files(), contract);
        files = submission.files().stream()
                .collect(Collectors.toMap(SourceFile::name, file -> file, (a, _) -> a));
    }

    /// All objections with the help there is for them, in file order. Where a file begins with a package, the others only
    /// follow from that.
    List<Remark> remarks(List<Diagnosis> problems) {
        List<Remark> packaged = files.values().stream().flatMap(file -> packaged(file).stream()).toList();
        return !packaged.isEmpty()
                ? packaged
                : problems.stream().map(this::remark)
                        .sorted(Comparator.comparing(Remark::file).thenComparingInt(Remark::line)
                                .thenComparingInt(Remark::column))
                        .toList();
    }

    private static Optional<Remark> packaged(SourceFile file) {
        List<String> lines = file.text().lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> PACKAGE.matcher(lines.get(i)).find()).boxed().findFirst()
                .map(i -> Remark.say(file.name(), i + 1, "packaged"));
    }

    /// The objection with the help there is for it.
    Remark remark(Diagnosis problem) {
        Remark plain = problem.remark();
        return help(problem).map(help -> plain.with(help.hint(), help.paste().orElse(null))).orElse(plain);
    }

    /// @param paste Java to copy
    record Help(Bilingual<String> hint, Optional<String> paste) {

        static Optional<Help> of(String name, Object... values) {
            return Optional.of(new Help(Words.both(CompileHelp.class, "hint." + name, values), Optional.empty()));
        }

        static Optional<Help> withPaste(String java, String name, Object... values) {
            return Optional.of(new Help(Words.both(CompileHelp.class, "hint." + name, values), Optional.of(java)));
        }
    }

    private Optional<Help> help(Diagnosis problem) {
        return switch (problem.code()) {
            case "does.not.override.abstract" -> missing(problem);
            case "override.weaker.access", "override.incompatible.ret", "override.meth.doesnt.throw",
                    "override.static" ->
                overridden(problem);
            case "method.does.not.override.superclass" -> overridesNothing(problem);
            case "class.public.should.be.in.file", "duplicate.class" -> className(problem);
            case "cant.resolve", "cant.resolve.args", "cant.resolve.location", "cant.resolve.location.args" ->
                names.help(problem);
            case "premature.eof", "class.method.or.field.expected", "illegal.start.of.expr", "illegal.start.of.stmt",
                    "illegal.start.of.type", "else.without.if", "orphaned" ->
                braces(problem).or(() -> plain(problem));
            case "expected", "expected2", "expected3", "expected4" -> braces(problem).or(() -> expected(problem));
            case "illegal.char" -> character(problem);
            case "prob.found.req" -> conversion(problem);
            case "type.found.req" -> box(problem);
            default -> plain(problem);
        };
    }

    private static Optional<Help> plain(Diagnosis problem) {
        return problem.code().isEmpty() || ENGLISH.find("hint." + problem.code()).isEmpty()
                ? Optional.empty()
                : Help.of(problem.code(), problem.text());
    }

    private Optional<Help> missing(Diagnosis problem) {
        Matcher named = NOT_OVERRIDDEN.matcher(problem.message().en());
        return named.find()
                ? method(named.group(1), named.group(2)).flatMap(method -> Help.withPaste(
                        ContractSource.stub(method), "missing", ContractSource.signature(method), named.group(3)))
                : Optional.empty();
    }

    private Optional<Help> overridden(Diagnosis problem) {
        Matcher named = OVERRIDER.matcher(problem.message().en());
        return named.find()
                ? method(named.group(1), named.group(2)).flatMap(method -> Help.of(
                        problem.code(), ContractSource.signature(method)))
                : Optional.empty();
    }

    /// An `@Override` over a method that the contract does not have, or has with other parameters.
    private Optional<Help> overridesNothing(Diagnosis problem) {
        Matcher named = OVERRIDING.matcher(source(problem));
        int line = problem.line();
        while (named.find()) {
            if (line(problem, named.start()) == line) {
                Optional<Method> meant = method(named.group(1), named.group(2))
                        .or(() -> Nearest.to(named.group(1), contract.names())
                                .flatMap(name -> method(name, named.group(2))));
                return meant.flatMap(method -> Help.of(
                        "overridesNothing.near", ContractSource.signature(method), exercise.contractName()))
                        .or(() -> Help.of("overridesNothing", named.group(1), exercise.contractName()));
            }
        }
        return Optional.empty();
    }

    private Optional<Method> method(String name, String parameters) {
        int count = parameters.isBlank()
                ? 0
                : (int) withoutTypeArguments(parameters).chars()
                        .filter(c -> c == ',').count() + 1;
        return contract.find(name, count);
    }

    private static String withoutTypeArguments(String parameters) {
        String stripped = parameters;
        for (String next = ""; !next.equals(stripped);) {
            next = stripped;
            stripped = next.replaceAll("<[^<>]*>", "");
        }
        return stripped;
    }

    private Optional<Help> className(Diagnosis problem) {
        String asked = exercise.solutionName();
        return problem.code().equals("class.public.should.be.in.file") && problem.file().equals(asked + ".java")
                ? Help.of("className", asked)
                : plain(problem);
    }

    /// Where braces do not match, whatever the compiler stumbled over may follow from that.
    private Optional<Help> braces(Diagnosis problem) {
        Braces braces = Braces.of(source(problem));
        boolean open = braces.opening() > braces.closing();
        if (braces.opening() == braces.closing() || braces.suspect() > problem.line()) {
            return Optional.empty();
        }
        String name = open ? "braces.open" : "braces.closed";
        return braces.suspect() == 0
                ? Help.of(name, braces.opening(), braces.closing())
                : Help.of(name + ".at", braces.opening(), braces.closing(), braces.suspect());
    }

    private static Optional<Help> expected(Diagnosis problem) {
        Matcher mark = EXPECTED.matcher(problem.message().en());
        if (!mark.find()) {
            return Optional.empty();
        }
        return switch (mark.group(1)) {
            case ";" -> Help.of("expected.semicolon");
            case ")", "]" -> Help.of("expected.closing", mark.group(1));
            case "(", "{" -> Help.of("expected.opening", mark.group(1));
            default -> Optional.empty();
        };
    }

    /// Punctuation of an input method.
    private Optional<Help> character(Diagnosis problem) {
        String found = problem.remark().in(Submission.of(problem.file(), source(problem))).source();
        int at = problem.column() - 1;
        if (at < 0 || at >= found.length()) {
            return Optional.empty();
        }
        String typed = found.substring(at, found.offsetByCodePoints(at, 1));
        String plain = PLAIN.getOrDefault(typed, Normalizer.normalize(typed, Normalizer.Form.NFKC));
        return plain.equals(typed) || plain.length() > 1
                ? Help.of("illegal.char", typed, "U+%04X".formatted(typed.codePointAt(0)))
                : plain.isBlank()
                        ? Help.of("illegal.char.hidden", "U+%04X".formatted(typed.codePointAt(0)))
                        : Help.of("illegal.char.wide", typed, plain);
    }

    private static Optional<Help> conversion(Diagnosis problem) {
        String message = problem.message().en();
        Matcher lossy = LOSSY.matcher(message);
        if (lossy.find()) {
            return Help.of("lossy", lossy.group(1), lossy.group(2));
        }
        Matcher converted = CONVERTED.matcher(message);
        if (converted.find()) {
            String to = converted.group(2);
            return to.equals("boolean")
                    ? Help.of("conversion.boolean")
                    : to.equals("String") ? Help.of("conversion.text") : Optional.empty();
        }
        return message.contains("unexpected return value")
                ? Help.of("return.unexpected")
                : message.contains("missing return value") ? Help.of("return.missing") : Optional.empty();
    }

    private static Optional<Help> box(Diagnosis problem) {
        return Optional.ofNullable(BOXES.get(problem.text()))
                .flatMap(box -> Help.of("box", problem.text(), box));
    }

    private String source(Diagnosis problem) {
        SourceFile file = files.get(problem.file());
        return file == null ? "" : file.text();
    }

    private int line(Diagnosis problem, int offset) {
        return 1 + (int) source(problem).substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}

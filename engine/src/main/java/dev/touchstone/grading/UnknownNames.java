package dev.touchstone.grading;

import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.source.Nearest;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/// What somebody meant by a name that the compiler does not know: a class that is not imported, a member of a JDK class,
/// or a name that is spelled otherwise elsewhere.
final class UnknownNames {

    /// Where classes may come from that need an import.
    private static final List<String> PACKAGES = List.of(
            "java.util.", "java.util.function.", "java.util.stream.", "java.math.", "java.util.regex.");

    /// Classes whose names are often misspelled and need no import.
    private static final List<String> EVERYWHERE = List.of("String", "Integer", "Long", "Character", "Boolean",
            "Double",
            "Object", "StringBuilder", "Math", "System", "Iterable", "Comparable", "Override",
            "IllegalArgumentException", "IllegalStateException", "NullPointerException", "IndexOutOfBoundsException",
            "UnsupportedOperationException");

    /// Classes of `java.util` whose names are often misspelled.
    private static final List<String> COLLECTIONS = List.of("List", "ArrayList", "LinkedList", "Map", "HashMap",
            "LinkedHashMap", "TreeMap", "Set", "HashSet", "LinkedHashSet", "TreeSet", "Deque", "ArrayDeque", "Queue",
            "PriorityQueue", "Collections", "Arrays", "Iterator", "Comparator", "Optional", "Objects", "Random",
            "NoSuchElementException");

    private static final Pattern NAME = Pattern.compile("\\b[\\p{javaJavaIdentifierStart}&&[^$]]\\w*+");
    private static final Pattern MEMBER_OF = Pattern.compile(
            "location: (?:variable \\S+ of type |class |interface )([\\w.]+)");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum)\\s+(\\w+)");
    private static final Pattern ARRAY = Pattern.compile("location: (?:variable \\S+ of type )?\\S+\\[\\]");

    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> declared = new HashSet<>();
    private final ContractSource contract;

    UnknownNames(List<SourceFile> files, ContractSource contract) {
        this.contract = contract;
        for (SourceFile file : files) {
            NAME.matcher(file.text()).results().map(MatchResult::group).forEach(written::add);
            DECLARED.matcher(file.text()).results().map(found -> found.group(1)).forEach(declared::add);
        }
    }

    /// Help with a name that cannot be resolved.
    Optional<CompileHelp.Help> help(Diagnosis problem) {
        String name = problem.text();
        String message = problem.message().en();
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        boolean method = message.contains("method " + name);
        if (method && name.equals("length") && ARRAY.matcher(message).find()) {
            return CompileHelp.Help.of("array.length");
        }
        Optional<Class<?>> owner = owner(message);
        if (owner.isPresent()) {
            return member(owner.get(), name, method);
        }
        return method ? near(name, contract.names()) : type(name).or(() -> near(name, known(name)));
    }

    private static Optional<CompileHelp.Help> type(String name) {
        return PACKAGES.stream().map(each -> each + name).filter(UnknownNames::isImportable).findFirst()
                .flatMap(full -> CompileHelp.Help.withPaste(
                        "import " + full + ";", "import", name, full.substring(0, full.lastIndexOf('.'))));
    }

    private static boolean isImportable(String name) {
        return AllowList.allowsClass(name.replace('.', '/')) && find(name).isPresent();
    }

    /// The JDK class in which the name was looked for.
    private Optional<Class<?>> owner(String message) {
        Matcher named = MEMBER_OF.matcher(message);
        if (!named.find() || declared.contains(named.group(1))) {
            return Optional.empty();
        }
        String type = named.group(1);
        return find("java.lang." + type).or(() -> find("java.util." + type))
                .or(() -> type.startsWith("java.") ? find(type) : Optional.empty());
    }

    private static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /// A member of a JDK class: the same name with or without parentheses, `size` for `length`, or one that is close.
    private static Optional<CompileHelp.Help> member(Class<?> owner, String name, boolean method) {
        Set<String> methods = Arrays.stream(owner.getMethods()).map(Method::getName).collect(Collectors.toSet());
        Set<String> fields = Arrays.stream(owner.getFields()).map(Field::getName).collect(Collectors.toSet());
        if (!method && methods.contains(name)) {
            return CompileHelp.Help.of("parentheses", name);
        }
        if (name.equals("length") && methods.contains("size")) {
            return CompileHelp.Help.of("member", owner.getSimpleName(), "size()");
        }
        return Nearest.to(name, method ? methods : Stream.concat(methods.stream(), fields.stream()).toList())
                .flatMap(near -> CompileHelp.Help.of(
                        "member", owner.getSimpleName(), fields.contains(near) ? near : near + "()"));
    }

    private List<String> known(String name) {
        var known = new ArrayList<>(contract.names());
        if (Character.isUpperCase(name.charAt(0))) {
            known.addAll(EVERYWHERE);
            known.addAll(COLLECTIONS);
        }
        return known;
    }

    /// The closest name among `more` and those that the submission holds; the name itself is one of them.
    private Optional<CompileHelp.Help> near(String name, List<String> more) {
        int slips = name.length() / 3;
        var candidates = new LinkedHashSet<>(more);
        written.stream().filter(each -> Character.isUpperCase(each.charAt(0)) == Character.isUpperCase(name.charAt(0)))
                .filter(each -> !SourceVersion.isKeyword(each))
                .forEach(candidates::add);
        candidates.removeIf(each -> each.equals(name) || Math.abs(each.length() - name.length()) > slips);
        return Nearest.to(name, candidates)
                .flatMap(near -> CompileHelp.Help.of("near", name, near))
                .or(() -> CompileHelp.Help.of("undeclared", name));
    }
}

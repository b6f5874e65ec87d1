package dev.touchstone.authoring;

import dev.touchstone.catalogue.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.GregorMutater;
import org.pitest.mutationtest.engine.gregor.config.Mutator;

/// The small changes that PIT's engine makes to class files, one at a time: a comparison the other way round, a call
/// left out, a returned value replaced.
final class Mutations {

    /// How PIT describes that it replaces what a method returns, with the new value.
    private static final Pattern REPLACED_RETURN = Pattern.compile("^replaced .*return.* with (\\S+) for ");

    private static final Pattern RECORD = Pattern.compile("^[a-z ]*\\brecord \\w+[(<]");

    private static final Pattern COMMENT = Pattern.compile("\\s//.*$");

    private final List<String> source;
    private final Map<String, byte[]> classes;
    private final GregorMutater engine;

    /// @param source that the classes were compiled from
    /// @param classes by their names
    Mutations(SourceFile source, Map<String, byte[]> classes) {
        this.source = source.text().lines().toList();
        this.classes = classes;
        engine = new GregorMutater(name -> bytes(name.replace('.', '/')), _ -> true, Mutator.newDefaults());
    }

    /// One change.
    ///
    /// @param name what is changed and where: stays the same when lines are added above it
    /// @param line of the source, first line 1
    record Mutation(String name, int line, MutationDetails details) {}

    /// All changes, in the order of their lines, but those that replace what is returned by the same, and those to methods
    /// that the compiler writes for a record.
    List<Mutation> all() {
        var found = new ArrayList<MutationDetails>();
        classes.keySet().forEach(name -> found.addAll(engine.findMutations(ClassName.fromString(name))));
        found.removeIf(this::changesNothing);
        found.sort(Comparator.comparingInt(MutationDetails::getLineNumber).thenComparing(MutationDetails::getId));
        var count = new HashMap<String, Integer>();
        return found.stream().map(details -> {
            String name = name(details);
            int number = count.merge(name, 1, Integer::sum);
            return new Mutation(number == 1 ? name : name + " (" + number + ")", details.getLineNumber(), details);
        }).toList();
    }

    /// All class files, with the change in one of them.
    Map<String, byte[]> with(Mutation mutation) {
        var changed = new HashMap<>(classes);
        String name = mutation.details().getClassName().asInternalName();
        changed.put(name, engine.getMutation(mutation.details().getId()).getBytes());
        return changed;
    }

    private boolean changesNothing(MutationDetails details) {
        Matcher replaced = REPLACED_RETURN.matcher(details.getDescription());
        return RECORD.matcher(line(details)).find()
                || (replaced.find() && line(details).equals("return " + replaced.group(1) + ";"));
    }

    private String name(MutationDetails details) {
        return "%s: %s".formatted(details.getDescription(), line(details));
    }

    private String line(MutationDetails details) {
        return COMMENT.matcher(source.get(details.getLineNumber() - 1)).replaceFirst("").strip();
    }

    /// The class file of a name as in `java/util/List`: mutating needs those of the JDK too, to compute stack maps.
    private Optional<byte[]> bytes(String name) {
        byte[] own = classes.get(name);
        if (own != null) {
            return Optional.of(own);
        }
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class file of \"" + name + "\"", e);
        }
    }
}

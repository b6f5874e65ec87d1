package dev.touchstone.grading;

import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Decoder;
import dev.touchstone.script.Encoder;
import dev.touchstone.source.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sources to compile, and the class files that they may use, with the wire format of the job and its result.
record CompileJob(List<SourceFile> sources, Map<String, byte[]> given) {

    /// Touch what almost every submission touches, so that the first real one finds javac warm, and the files that
    /// javac opens, which it cannot after the sealing: good code, and code with a mistake.
    static final List<CompileJob> WARM_UPS = List.of(new CompileJob(List.of(new SourceFile("W.java", """
            import java.util.*;
            import java.util.function.*;
            final class W<K extends Comparable<K>, V> {
                private final Map<K, List<V>> map = new HashMap<>();
                record Pair<A, B>(A a, B b) {}
                V get(K key) {
                    for (V v : map.getOrDefault(key, List.of())) {
                        if (v != null) return v;
                    }
                    Function<Integer, String> f = i -> "n" + i;
                    Object o = new Pair<>(key, f.apply(1));
                    return switch (o) {
                        case Pair(K k, String s) when s.isEmpty() -> null;
                        default -> throw new IllegalStateException("no " + key);
                    };
                }
            }
            """)), Map.of()), new CompileJob(List.of(new SourceFile("V.java", "class V { int x = y }")), Map.of()));

    private static final byte COMPILED = 1;
    private static final byte REJECTED = 0;

    byte[] encode() {
        var encoder = new Encoder().number(sources.size());
        sources.forEach(source -> encoder.text(source.name()).text(source.text()));
        classes(encoder, given);
        return encoder.toBytes();
    }

    static CompileJob decode(byte[] body) {
        var decoder = new Decoder(body);
        List<SourceFile> sources = decoder.list(each -> new SourceFile(each.text(), each.text()));
        return new CompileJob(sources, classes(decoder));
    }

    static byte[] encode(Compilation result) {
        var encoder = new Encoder();
        switch (result) {
            case Compilation.Compiled(var classes) -> classes(encoder.number(COMPILED), classes);
            case Compilation.Rejected(var problems) -> encoder.number(REJECTED).list(problems, CompileJob::diagnosis);
        }
        return encoder.toBytes();
    }

    /// @throws dev.touchstone.script.MalformedMessageException if it is no result
    static Compilation decodeResult(byte[] body) {
        var decoder = new Decoder(body);
        Compilation result = decoder.number() == COMPILED
                ? new Compilation.Compiled(classes(decoder))
                : new Compilation.Rejected(decoder.list(CompileJob::diagnosis));
        decoder.end();
        return result;
    }

    private static void diagnosis(Encoder to, Diagnosis each) {
        to.text(each.file()).number(each.line()).number(each.column()).number(each.length())
                .text(each.code()).text(each.text()).text(each.message().en()).text(each.message().zh());
    }

    private static Diagnosis diagnosis(Decoder from) {
        return new Diagnosis(from.text(), from.number(), from.number(), from.number(), from.text(), from.text(),
                new Bilingual<>(from.text(), from.text()));
    }

    private static void classes(Encoder encoder, Map<String, byte[]> classes) {
        encoder.number(classes.size());
        classes.forEach((name, bytes) -> encoder.text(name).bytes(bytes));
    }

    private static Map<String, byte[]> classes(Decoder decoder) {
        var classes = new LinkedHashMap<String, byte[]>();
        decoder.list(each -> classes.put(each.text(), each.bytes()));
        return classes;
    }
}

package dev.touchstone.grading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Renames classes within a class file, by its constant pool alone: the names of classes and the descriptors and
/// signatures that mention them. Code stays as it is. Immutable.
///
/// The pool is that of JVMS 4.4. A text that happens to look like a name stays as it is as well.
final class Renaming {

    /// A name of a class within a descriptor or a signature.
    private static final Pattern MENTION = Pattern.compile("(?<=L)[a-z]+(?:/[\\w$]+)+(?=[;<.])");

    private static final int MAGIC_AND_VERSION_BYTES = 8;

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final UnaryOperator<String> types;
    private final UnaryOperator<String> staticCalls;

    /// @param types the new internal name of each old one; the same for a class that keeps its name
    /// @param staticCalls the internal name of the interface that has the method for each `interface.method`; the same
    ///   text for a method that stays
    Renaming(UnaryOperator<String> types, UnaryOperator<String> staticCalls) {
        this.types = types;
        this.staticCalls = staticCalls;
    }

    /// The class file with all names changed.
    ///
    /// @throws IllegalArgumentException if `classFile` is none
    byte[] apply(byte[] classFile) {
        var in = new ByteArrayInputStream(classFile);
        try (var data = new DataInputStream(in)) {
            var out = new ByteArrayOutputStream(classFile.length + classFile.length / 8);
            out.write(data.readNBytes(MAGIC_AND_VERSION_BYTES));
            new Pool(data).write(new DataOutputStream(out));
            in.transferTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalArgumentException("not a class file", e);
        }
    }

    private String descriptor(String descriptor) {
        return descriptor.indexOf('/') < 0
                ? descriptor
                : MENTION.matcher(descriptor)
                        .replaceAll(mention -> Matcher.quoteReplacement(types.apply(mention.group())));
    }

    private String renamed(String text) {
        String name = types.apply(text);
        return name.equals(text) ? descriptor(text) : name;
    }

    /// One constant pool. Entries are kept as they are written, but those of text, which are decoded.
    private final class Pool {

        private final List<byte[]> entries = new ArrayList<>();
        private final Map<Integer, String> texts = new HashMap<>();

        Pool(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            entries.add(new byte[0]);
            while (entries.size() < count) {
                int tag = in.readUnsignedByte();
                if (tag == UTF8) {
                    texts.put(entries.size(), in.readUTF());
                    entries.add(new byte[0]);
                } else {
                    var entry = new byte[1 + length(tag)];
                    entry[0] = (byte) tag;
                    in.readFully(entry, 1, entry.length - 1);
                    entries.add(entry);
                    if (tag == LONG || tag == DOUBLE) {
                        entries.add(new byte[0]);
                    }
                }
            }
        }

        void write(DataOutputStream out) throws IOException {
            redirectStaticCalls();
            keepTexts();
            out.writeShort(entries.size());
            for (int i = 1; i < entries.size(); i++) {
                String text = texts.get(i);
                if (text != null) {
                    out.writeByte(UTF8);
                    out.writeUTF(text);
                } else {
                    out.write(entries.get(i));
                }
            }
        }

        /// Renames every text, and gives those string constants that would change with it an entry of their own.
        private void keepTexts() {
            var strings = new HashSet<Integer>();
            for (int i = 1; i < entries.size(); i++) {
                if (tag(i) == STRING) {
                    strings.add(i);
                }
            }
            Map<Integer, String> before = Map.copyOf(texts);
            texts.replaceAll((_, text) -> renamed(text));
            for (int string : strings) {
                String text = before.get(first(string));
                if (text != null && !text.equals(texts.get(first(string)))) {
                    entries.set(string, entry(STRING, add(text)));
                }
            }
        }

        private void redirectStaticCalls() {
            for (int i = 1, size = entries.size(); i < size; i++) {
                if (tag(i) == INTERFACE_METHOD) {
                    String owner = texts.getOrDefault(first(first(i)), "");
                    String name = texts.getOrDefault(first(second(i)), "");
                    String target = staticCalls.apply(owner + "." + name);
                    if (!target.equals(owner + "." + name)) {
                        entries.set(i, entry(INTERFACE_METHOD, addEntry(entry(CLASS, add(target))), second(i)));
                    }
                }
            }
        }

        private int add(String text) {
            texts.put(entries.size(), text);
            return addEntry(new byte[0]);
        }

        private int addEntry(byte[] entry) {
            entries.add(entry);
            return entries.size() - 1;
        }

        private int tag(int index) {
            byte[] entry = entries.get(index);
            return entry.length == 0 ? 0 : entry[0];
        }

        private int first(int index) {
            return number(entries.get(index), 1);
        }

        private int second(int index) {
            return number(entries.get(index), 1 + Short.BYTES);
        }
    }

    private static byte[] entry(int tag, int... numbers) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(tag);
        for (int number : numbers) {
            bytes.write(number >>> Byte.SIZE);
            bytes.write(number);
        }
        return bytes.toByteArray();
    }

    private static int number(byte[] entry, int at) {
        return Byte.toUnsignedInt(entry[at]) << Byte.SIZE | Byte.toUnsignedInt(entry[at + 1]);
    }

    /// How many bytes follow the tag.
    private static int length(int tag) throws IOException {
        return switch (tag) {
            case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> 2;
            case METHOD_HANDLE -> 3;
            case INTEGER, FLOAT, FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IOException("an unknown constant: " + tag);
        };
    }
}

package dev.touchstone.script;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads what [Encoder] wrote. The sender may be hostile: lengths are checked against the bytes that are left and
/// [#ITEMS_MAX], nesting against [Value#DEPTH_MAX], before anything is allocated. Not thread-safe.
///
/// All methods throw [MalformedMessageException] for anything that `Encoder` does not write.
public final class Decoder {

    /// How many items all lists of one message may hold together. One byte on the wire is dozens in memory.
    public static final int ITEMS_MAX = 1_000_000;

    private static final Tag[] TAGS = Tag.values();

    private final ByteBuffer in;
    private int itemsLeft = ITEMS_MAX;

    public Decoder(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    /// Checks that every byte has been read.
    public void end() {
        if (in.hasRemaining()) {
            throw new MalformedMessageException(in.remaining() + " bytes too many");
        }
    }

    public int number() {
        try {
            return in.getInt();
        } catch (BufferUnderflowException e) {
            throw truncated();
        }
    }

    public long longNumber() {
        try {
            return in.getLong();
        } catch (BufferUnderflowException e) {
            throw truncated();
        }
    }

    public String text() {
        int length = length(Character.BYTES);
        var chars = new char[length];
        in.asCharBuffer().get(chars);
        in.position(in.position() + length * Character.BYTES);
        return new String(chars);
    }

    public byte[] bytes() {
        var block = new byte[length(1)];
        in.get(block);
        return block;
    }

    public <T> List<T> list(Function<Decoder, T> each) {
        int length = length(1);
        if (length > itemsLeft) {
            throw new MalformedMessageException("more than " + ITEMS_MAX + " items");
        }
        itemsLeft -= length;
        var items = new ArrayList<T>(length);
        for (int i = 0; i < length; i++) {
            items.add(each.apply(this));
        }
        return items;
    }

    public List<String> texts() {
        return list(Decoder::text);
    }

    public Value value() {
        return value(0);
    }

    public Script script() {
        List<Value> arguments = list(Decoder::value);
        List<Call> calls = list(Decoder::call);
        if (calls.size() > Script.CALLS_MAX) {
            throw new MalformedMessageException("a script of " + calls.size() + " calls");
        }
        return new Script(arguments, calls);
    }

    public Plan plan() {
        return Plan.decode(this);
    }

    public Transcript transcript() {
        Step construction = step();
        return new Transcript(construction, list(Decoder::step), text(), amount());
    }

    Call call() {
        return new Call(text(), list(Decoder::value));
    }

    private Value value(int depth) {
        if (depth > Value.DEPTH_MAX) {
            throw new MalformedMessageException("values nested deeper than " + Value.DEPTH_MAX);
        }
        Tag tag = tag();
        return switch (tag) {
            case NOTHING -> new Value.Nothing();
            case TRUE -> new Value.Flag(true);
            case FALSE -> new Value.Flag(false);
            case INT32 -> new Value.Int32(number());
            case INT64 -> new Value.Int64(longNumber());
            case DECIMAL -> new Value.Decimal(Double.longBitsToDouble(longNumber()));
            case LETTER -> new Value.Letter(letter());
            case TEXT -> new Value.Text(text());
            case ITEMS -> new Value.Items(list(decoder -> decoder.value(depth + 1)));
            case ENTRIES -> new Value.Entries(
                    list(decoder -> new Value.Entry(decoder.key(depth + 1), decoder.value(depth + 1))));
            case OPAQUE -> new Value.Opaque(text());
            case DONE, RETURNED, THREW, STOPPED_STEPS, STOPPED_TIME ->
                throw new MalformedMessageException("an outcome where a value belongs: " + tag);
        };
    }

    private Value key(int depth) {
        Value key = value(depth);
        if (Value.holdsMap(key)) {
            throw new MalformedMessageException("a map in the key of a map");
        }
        return key;
    }

    private char letter() {
        int letter = number();
        if (letter < Character.MIN_VALUE || letter > Character.MAX_VALUE) {
            throw new MalformedMessageException("an unknown letter: " + letter);
        }
        return (char) letter;
    }

    private long amount() {
        long amount = longNumber();
        if (amount < 0) {
            throw new MalformedMessageException("a negative amount: " + amount);
        }
        return amount;
    }

    Step step() {
        long cost = amount();
        Tag tag = tag();
        return new Step(switch (tag) {
            case DONE -> new Outcome.Done();
            case RETURNED -> new Outcome.Returned(value());
            case THREW -> threw();
            case STOPPED_STEPS -> new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, texts());
            case STOPPED_TIME -> new Outcome.Stopped(Outcome.Stopped.Reason.TIME, texts());
            default -> throw new MalformedMessageException("a value where an outcome belongs: " + tag);
        }, cost);
    }

    private Outcome threw() {
        List<String> types = texts();
        if (types.isEmpty()) {
            throw new MalformedMessageException("an exception without a type");
        }
        return new Outcome.Threw(types, text(), texts());
    }

    private Tag tag() {
        if (!in.hasRemaining()) {
            throw truncated();
        }
        int ordinal = in.get();
        if (ordinal < 0 || ordinal >= TAGS.length) {
            throw new MalformedMessageException("an unknown tag: " + ordinal);
        }
        return TAGS[ordinal];
    }

    private int length(int bytesEach) {
        int length = number();
        if (length < 0 || (long) length * bytesEach > in.remaining()) {
            throw new MalformedMessageException("a length of " + length + " with " + in.remaining() + " bytes left");
        }
        return length;
    }

    private static MalformedMessageException truncated() {
        return new MalformedMessageException("the message ends too early");
    }
}

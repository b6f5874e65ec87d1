package dev.touchstone.script;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.BiConsumer;

/// Writes scripts and transcripts as bytes. [Decoder] reads them back. Not thread-safe.
public final class Encoder {

    private ByteBuffer out = ByteBuffer.allocate(256);

    public byte[] toBytes() {
        var bytes = new byte[out.position()];
        out.get(0, bytes);
        return bytes;
    }

    public Encoder number(int number) {
        room(Integer.BYTES).putInt(number);
        return this;
    }

    public Encoder longNumber(long number) {
        room(Long.BYTES).putLong(number);
        return this;
    }

    public Encoder text(String text) {
        number(text.length());
        ByteBuffer to = room((long) text.length() * Character.BYTES);
        for (int i = 0; i < text.length(); i++) {
            to.putChar(text.charAt(i));
        }
        return this;
    }

    public Encoder bytes(byte[] block) {
        number(block.length);
        room(block.length).put(block);
        return this;
    }

    public <T> Encoder list(List<T> items, BiConsumer<Encoder, T> each) {
        number(items.size());
        items.forEach(item -> each.accept(this, item));
        return this;
    }

    public Encoder texts(List<String> texts) {
        return list(texts, Encoder::text);
    }

    public Encoder value(Value value) {
        if (value instanceof Value.Int32(int number)) {
            return tag(Tag.INT32).number(number);
        } else if (value instanceof Value.Nothing) {
            return tag(Tag.NOTHING);
        } else if (value instanceof Value.Flag(boolean flag)) {
            return tag(flag ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Value.Int64(long number)) {
            return tag(Tag.INT64).longNumber(number);
        } else if (value instanceof Value.Decimal(double number)) {
            return tag(Tag.DECIMAL).longNumber(Double.doubleToLongBits(number));
        } else if (value instanceof Value.Letter(char letter)) {
            return tag(Tag.LETTER).number(letter);
        } else if (value instanceof Value.Text(String text)) {
            return tag(Tag.TEXT).text(text);
        } else if (value instanceof Value.Items(var values)) {
            return tag(Tag.ITEMS).list(values, Encoder::value);
        } else if (value instanceof Value.Entries(var values)) {
            return tag(Tag.ENTRIES).list(values, Encoder::entry);
        }
        return tag(Tag.OPAQUE).text(((Value.Opaque) value).type());
    }

    public Encoder script(Script script) {
        return list(script.arguments(), Encoder::value).list(script.calls(), Encoder::call);
    }

    public Encoder plan(Plan plan) {
        plan.encode(this);
        return this;
    }

    public Encoder transcript(Transcript transcript) {
        step(transcript.construction());
        return list(transcript.steps(), Encoder::step).text(transcript.printed())
                .longNumber(transcript.unprinted());
    }

    private void entry(Value.Entry entry) {
        value(entry.key()).value(entry.value());
    }

    void call(Call call) {
        text(call.method()).list(call.arguments(), Encoder::value);
    }

    void step(Step step) {
        longNumber(step.cost()).outcome(step.outcome());
    }

    public Encoder outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Returned(Value value)) {
            tag(Tag.RETURNED).value(value);
        } else if (outcome instanceof Outcome.Done) {
            tag(Tag.DONE);
        } else if (outcome instanceof Outcome.Threw threw) {
            tag(Tag.THREW).texts(threw.types()).text(threw.message()).texts(threw.frames());
        } else if (outcome instanceof Outcome.Stopped stopped) {
            tag(stopped(stopped.reason())).texts(stopped.frames());
        }
        return this;
    }

    private static Tag stopped(Outcome.Stopped.Reason reason) {
        return switch (reason) {
            case STEPS -> Tag.STOPPED_STEPS;
            case TIME -> Tag.STOPPED_TIME;
            case DEATH -> throw new IllegalArgumentException("a dead process sends nothing");
        };
    }

    private Encoder tag(Tag tag) {
        room(1).put((byte) tag.ordinal());
        return this;
    }

    /// The buffer, with room for `bytes` more.
    private ByteBuffer room(long bytes) {
        if (out.remaining() < bytes) {
            int length = Math.toIntExact(Math.max(2L * out.capacity(), out.position() + bytes));
            out = ByteBuffer.allocate(length).put(out.flip());
        }
        return out;
    }
}

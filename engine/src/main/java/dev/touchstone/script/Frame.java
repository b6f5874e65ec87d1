package dev.touchstone.script;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// One message between the trusted side and a worker process: a kind, a running number and a body.
///
/// On the wire: length of the body (4 bytes), kind (1), number (4), body.
///
/// @param number an answer carries the number of its question, so an answer that nobody asked for is noticed
public record Frame(Kind kind, int number, byte[] body) {

    /// How long a body may be, in bytes. A longer one ends the connection.
    public static final int BODY_BYTES_MAX = 16 * 1024 * 1024;

    private static final int HEADER_BYTES = 9;

    /// What a message says. The wire carries the ordinal.
    public enum Kind {
        /// From a worker, once: it is up.
        READY,
        /// To a subject: the classes, their names and the limits.
        LOAD,
        /// From a subject: the classes are defined.
        LOADED,
        /// From a subject: the classes cannot be used, with the reason.
        REFUSED,
        /// To a subject: play a script.
        PLAY,
        /// To a subject: play a script and announce each call before it is made.
        TRACE,
        /// From a subject that traces: the index of the call that comes next.
        BEFORE,
        /// From a subject: what the script answered.
        TRANSCRIPT,
        /// To a subject: explore the schedules of a plan.
        EXPLORE,
        /// From a subject: what exploring showed.
        EXPLORED,
        /// To a subject: run one schedule and watch closely.
        WATCH,
        /// From a subject: that run in detail.
        WATCHED,
        /// To a compiler: sources.
        COMPILE,
        /// From a compiler: classes and problems.
        COMPILED
    }

    private static final Kind[] KINDS = Kind.values();

    /// Writes in one piece.
    public void write(OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(HEADER_BYTES + body.length);
        buffer.putInt(body.length).put((byte) kind.ordinal()).putInt(number).put(body);
        out.write(buffer.array());
    }

    /// Blocks until a whole frame is there.
    ///
    /// @throws java.io.EOFException if the stream ends before or within a frame
    /// @throws MalformedMessageException if the header is none
    public static Frame read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        int length = data.readInt();
        int kind = data.readByte();
        int number = data.readInt();
        if (length < 0 || length > BODY_BYTES_MAX || kind < 0 || kind >= KINDS.length) {
            throw new MalformedMessageException("no frame: length " + length + ", kind " + kind);
        }
        var body = new byte[length];
        data.readFully(body);
        return new Frame(KINDS[kind], number, body);
    }
}

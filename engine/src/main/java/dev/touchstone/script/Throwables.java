package dev.touchstone.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Exceptions as data. The message and the frames come from the submission, so reading them may fail: then they are
/// left out.
public final class Throwables {

    private static final List<String> NOT_THE_LEARNERS = List.of(
            "java.", "javax.", "jdk.", "sun.", "dev.touchstone.", "Touchstone$");

    /// What the virtual machine adds to the message of a failed cast: where both classes come from, with an address that
    /// differs from process to process.
    private static final Pattern LOADERS = Pattern.compile(" \\([^()]+ of loader [^()]+\\)$");

    private Throwables() {}

    /// How a call that threw this ended. What a static initialiser threw is told instead of what that led to.
    static Outcome.Threw outcome(@Nullable Throwable thrown) {
        if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
            return outcome(thrown.getCause());
        }
        if (thrown == null) {
            return new Outcome.Threw(List.of("java.lang.Throwable"), "", List.of());
        }
        var types = new ArrayList<String>();
        for (Class<?> type = thrown.getClass(); type != Throwable.class && type != null; type = type.getSuperclass()) {
            types.add(type.getName());
        }
        if (types.isEmpty()) {
            types.add("java.lang.Throwable");
        }
        return new Outcome.Threw(types, message(thrown), frames(thrown));
    }

    /// The frames that are the learner's own, innermost first, as `Type.method(File.java:12)`.
    public static List<String> frames(@Nullable StackTraceElement[] trace) {
        var frames = new ArrayList<String>();
        for (StackTraceElement frame : trace) {
            if (frame != null && isLearners(frame) && frames.size() < Outcome.Threw.FRAMES_MAX) {
                frames.add(frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName() + ":"
                        + frame.getLineNumber() + ")");
            }
        }
        return frames;
    }

    private static boolean isLearners(StackTraceElement frame) {
        return NOT_THE_LEARNERS.stream().noneMatch(prefix -> frame.getClassName().startsWith(prefix));
    }

    private static List<String> frames(Throwable thrown) {
        try {
            return frames(thrown.getStackTrace());
        } catch (Throwable hostile) {
            return List.of();
        }
    }

    private static String cut(String message) {
        return message.substring(0, Math.min(message.length(), Outcome.Threw.MESSAGE_CHARS_MAX));
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null
                    ? ""
                    : cut(Names.plain(
                            thrown instanceof ClassCastException
                                    ? LOADERS.matcher(message).replaceFirst("")
                                    : message));
        } catch (Throwable hostile) {
            return "";
        }
    }
}

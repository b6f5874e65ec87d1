package dev.touchstone.script;

import java.util.List;

/// How one construction or call ended.
public sealed interface Outcome {

    /// Of a constructor or a `void` method.
    record Done() implements Outcome {
        @Override
        public String toString() {
            return "done";
        }
    }

    record Returned(Value value) implements Outcome {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// It threw.
    ///
    /// @param types names of the exception's class and its superclasses, most derived first, without `Throwable` and
    ///   `Object`; never empty
    /// @param message cut to [#MESSAGE_CHARS_MAX] characters; empty where it had none
    /// @param frames the learner's own stack frames, innermost first, at most [#FRAMES_MAX]
    record Threw(List<String> types, String message, List<String> frames) implements Outcome {

        public static final int MESSAGE_CHARS_MAX = 300;

        public static final int FRAMES_MAX = 10;

        public Threw {
            types = List.copyOf(types);
            frames = List.copyOf(frames);
            if (types.isEmpty()) {
                throw new IllegalArgumentException("a thrown exception has at least one type");
            }
        }

        /// The class's name without its package.
        public String type() {
            return types.getFirst().substring(types.getFirst().lastIndexOf('.') + 1);
        }

        @Override
        public String toString() {
            return message.isEmpty() ? "throws " + type() : "throws " + type() + ": " + message;
        }
    }

    /// It was stopped before it ended, and the process with it.
    ///
    /// @param frames where it was, the learner's own frames only, innermost first
    record Stopped(Reason reason, List<String> frames) implements Outcome {

        public enum Reason {
            /// The step budget of the script was used up.
            STEPS,
            /// The wall clock of the script ran out.
            TIME,
            /// The process died in the middle of it. Concluded by the trusted side, never sent.
            DEATH
        }

        public Stopped {
            frames = List.copyOf(frames);
        }

        @Override
        public String toString() {
            return "does not end";
        }
    }
}

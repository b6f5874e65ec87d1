package dev.touchstone.scheduled;

import java.util.Arrays;

/// A vector clock: how far each thread had come, as known here.
final class Clock {

    private int[] times = {};

    int time(int thread) {
        return thread < times.length ? times[thread] : 0;
    }

    void tick(int thread) {
        room(thread + 1);
        times[thread]++;
    }

    /// Knows from now on what `other` knows.
    void join(Clock other) {
        room(other.times.length);
        for (int i = 0; i < other.times.length; i++) {
            times[i] = Math.max(times[i], other.times[i]);
        }
    }

    /// Knows what `other` knows and nothing else.
    void set(Clock other) {
        times = other.times.clone();
    }

    private void room(int length) {
        if (times.length < length) {
            times = Arrays.copyOf(times, length);
        }
    }
}

package dev.touchstone.subject;

import org.jspecify.annotations.Nullable;

/// A thread that looks at the player every few milliseconds, as long as the process lives.
final class Lookout {

    private static final int LOOK_MILLIS = 10;

    private final Watch watch;
    private volatile @Nullable Player player;

    /// @param watch over the thread that plays
    Lookout(Watch watch) {
        this.watch = watch;
        Thread.ofPlatform().daemon().name("watch").start(this::run);
    }

    /// Looks at this player from now on, and at no other.
    void over(Player playing) {
        player = playing;
    }

    private void run() {
        while (true) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                continue;
            }
            Player now = player;
            if (now != null) {
                now.look(watch);
            }
        }
    }
}

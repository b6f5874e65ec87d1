package dev.touchstone.grading;

import dev.touchstone.seal.Layers;

/// How well processes of one kind must be sealed: as well as the best of them so far. What this system can do is found
/// out by the first one. Thread-safe.
final class SealStandard {

    private Layers best = Layers.NONE;

    /// Whether a process sealed like this may be used.
    synchronized boolean isMetBy(Layers layers) {
        if (!layers.covers(best)) {
            return false;
        }
        best = layers;
        return true;
    }

    /// How the processes so far were sealed; [Layers#NONE] before the first.
    synchronized Layers known() {
        return best;
    }
}

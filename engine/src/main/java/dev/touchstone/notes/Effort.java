package dev.touchstone.notes;

import java.util.Optional;

final class Effort {
    static Optional<String> refuse(String markdown) {
        return Optional.empty();
    }
}

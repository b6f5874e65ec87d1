package dev.touchstone.properties;

import org.jspecify.annotations.Nullable;

/// A contract to test with: a stack of numbers.
interface Shelf {

    void push(int number);

    @Nullable
    Integer pop();

    int size();
}

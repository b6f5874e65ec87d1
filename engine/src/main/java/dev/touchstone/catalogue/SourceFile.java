package dev.touchstone.catalogue;

/// A Java file of an exercise.
///
/// @param name such as `MyLruCache.java`
/// @param text lines ended by `\n`
public record SourceFile(String name, String text) {}

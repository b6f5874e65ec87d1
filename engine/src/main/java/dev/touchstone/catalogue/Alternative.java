package dev.touchstone.catalogue;

/// A correct solution that is built differently from the reference.
///
/// @param name the folder's name, kebab-case
public record Alternative(String name, SourceFile file) {}

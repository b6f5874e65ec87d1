package dev.touchstone.web.page;

/// A link as templates show it.
public record Link(String href, String title) {}

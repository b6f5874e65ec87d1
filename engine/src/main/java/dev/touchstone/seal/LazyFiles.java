package dev.touchstone.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.zone.ZoneRulesProvider;
import java.util.TimeZone;
import java.util.zip.Inflater;

/// The files that a JVM opens when they are first needed, which in a sealed process is too late.
///
/// What is opened for classes that no submission may use is left out: for `SecureRandom` and `UUID` it would take as
/// long as all the rest of the start.
public final class LazyFiles {

    private LazyFiles() {}

    /// Opens them; they stay open.
    public static void open() {
        try {
            // The image of the JDK's modules: character names, formats of other languages, charsets.
            Object.class.getModule().getResourceAsStream("none");
            // Our own jar, which is not open where our classes come from an archive.
            LazyFiles.class.getModule().getResourceAsStream("none");
        } catch (IOException e) {
            throw new UncheckedIOException("the JVM cannot read its own files", e);
        }
        // The library that unpacks both.
        new Inflater().end();
        // The time zones, for %t in formats: two readers of the same file.
        TimeZone.getDefault();
        if (ZoneRulesProvider.getAvailableZoneIds().isEmpty()) {
            throw new IllegalStateException("the JVM has no time zones");
        }
    }
}

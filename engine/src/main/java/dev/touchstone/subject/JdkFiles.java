package dev.touchstone.subject;

import java.io.IOException;
import java.util.TimeZone;

/// The files of the JDK that it opens when they are first needed, which in a sealed process is too late.
///
/// What is opened for classes that no submission may use is left out: for `SecureRandom` and `UUID` it would take as
/// long as all the rest of the start.
final class JdkFiles {

    private JdkFiles() {}

    /// Opens them; they stay open.
    static void open() throws IOException {
        // The image that holds all modules: character names, formats of other languages, charsets.
        Object.class.getModule().getResourceAsStream("none");
        // The time zones, for %t in formats.
        TimeZone.getDefault().toZoneId();
    }
}

package dev.touchstone.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionLoaderTest {

    /// Stands for the class that a learner wrote.
    static final class Submitted {}

    @Test
    void loadClass_ofTheSubmission_isItsOwnAndNotOurs() throws Exception {
        var loader = new SubmissionLoader(Map.of(Submitted.class.getName(), bytes(Submitted.class)));

        Class<?> loaded = loader.loadClass(Submitted.class.getName());

        assertThat(loaded).isNotSameAs(Submitted.class);
        assertThat(loaded.getClassLoader()).isSameAs(loader);
    }

    @Test
    void loadClass_steps_isTheCounterThatThePlayerReads() throws ClassNotFoundException {
        assertThat(new SubmissionLoader(Map.of()).loadClass(Steps.class.getName())).isSameAs(Steps.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "dev.touchstone.subject.Main", "dev.touchstone.subject.Player", "dev.touchstone.subject.Channel",
        "dev.touchstone.script.Value", "dev.touchstone.script.Frame", "dev.touchstone.grading.Grader",
        "dev.touchstone.properties.Subject", "net.jqwik.api.Property", "org.assertj.core.api.Assertions"})
    void loadClass_anythingElseOfOurs_isNotFound(String name) {
        var loader = new SubmissionLoader(Map.of());

        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> loader.loadClass(name));
    }

    @Test
    void loadClass_jdk_isShared() throws ClassNotFoundException {
        assertThat(new SubmissionLoader(Map.of()).loadClass("java.util.ArrayList")).isSameAs(java.util.ArrayList.class);
    }

    /// A class file cannot take the place of one of the JDK or of the counter's package.
    @Test
    void loadClass_classFileThatCallsItselfOtherwise_isRefused() throws IOException {
        var loader = new SubmissionLoader(Map.of("Other", bytes(Submitted.class)));

        assertThatExceptionOfType(NoClassDefFoundError.class).isThrownBy(() -> loader.loadClass("Other"));
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return in.readAllBytes();
        }
    }
}

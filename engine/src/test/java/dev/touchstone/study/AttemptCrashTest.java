package dev.touchstone.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.storage.ChildJvm;
import dev.touchstone.storage.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptCrashTest {

    private static final int ATTEMPTS_BEFORE_THE_KILL = 20;

    @Test
    void submit_processKilledAtOnce_keepsEveryAcknowledgedAttempt(@TempDir Path folder) throws Exception {
        List<Long> acknowledged = submitAndKill(folder);

        try (Database database = Database.inFolder(folder)) {
            assertThat(new AttemptStore(database).pending(10_000))
                    .hasSizeGreaterThanOrEqualTo(ATTEMPTS_BEFORE_THE_KILL)
                    .extracting(Attempt::id)
                    .containsAll(acknowledged);
        }
    }

    /// Ids that the child printed, each after `submit` had returned it.
    private static List<Long> submitAndKill(Path folder) throws IOException, InterruptedException {
        List<Long> ids = new ArrayList<>();
        Process child = ChildJvm.start(Submitter.class, folder.toString());
        try (BufferedReader said = child.inputReader()) {
            while (ids.size() < ATTEMPTS_BEFORE_THE_KILL) {
                ids.add(Long.valueOf(said.readLine()));
            }
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return ids;
    }

    /// Submits without end to the data folder that its argument names, and prints each id.
    static final class Submitter {

        public static void main(String[] arguments) {
            var store = new AttemptStore(Database.inFolder(Path.of(arguments[0])));
            while (!System.out.checkError()) {
                Attempt attempt = store.submit("lru-cache", "source", Instant.EPOCH);
                System.out.println(attempt.id());
            }
        }
    }
}

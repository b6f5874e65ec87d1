package dev.touchstone.subject;

import dev.touchstone.script.Encoder;
import dev.touchstone.script.History;
import dev.touchstone.script.Outcome;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The histories that have been seen, as far as they can be judged differently: what ended, and what waited, before
/// what began. Calls that begin right after each other could as well have begun in the other order, and so could calls
/// end. For one plan and one thread.
final class Distinct {

    private final Set<String> seen = new HashSet<>();
    private final Map<ByteBuffer, Integer> outcomes = new HashMap<>();
    private final StringBuilder key = new StringBuilder();
    private final int[] answers;
    private long began;
    private long ended;
    private long waited;
    private long looked;
    private long spun;

    /// @param calls how many the plan has
    Distinct(int calls) {
        answers = new int[calls];
    }

    /// Whether no such history has been seen before.
    boolean isNew(History history) {
        key.setLength(0);
        key.append((char) history.end().ordinal());
        history.race().ifPresent(race -> key.append((char) race.first().thread()).append((char) race.first().site())
                .append((char) race.second().thread()).append((char) race.second().site()).append('|'));
        key.append((char) number(history.construction()));
        Arrays.fill(answers, 0);
        for (History.Event event : history.events()) {
            long call = 1L << event.call();
            switch (event.kind()) {
                case BEGAN -> {
                    if ((ended | waited | looked | spun) != 0) {
                        block();
                    }
                    began |= call;
                }
                case ENDED -> {
                    ended |= call;
                    answers[event.call()] = number(event.outcome());
                }
                case BLOCKED -> waited |= call;
                case LOOKS -> looked |= call;
                case SPINS -> spun |= call;
            }
        }
        block();
        for (int answer : answers) {
            key.append((char) answer);
        }
        return seen.add(key.toString());
    }

    /// Never 0. Outcomes are told apart by their bytes: what Java links for the `equals` of records takes a fifth of the
    /// start of a process.
    private int number(Outcome outcome) {
        var bytes = ByteBuffer.wrap(new Encoder().outcome(outcome).toBytes());
        return outcomes.computeIfAbsent(bytes, _ -> outcomes.size() + 1);
    }

    /// Calls that began, then calls that waited or ended.
    private void block() {
        mask(began);
        mask(ended);
        mask(waited);
        mask(looked);
        mask(spun);
        began = 0;
        ended = 0;
        waited = 0;
        looked = 0;
        spun = 0;
    }

    private void mask(long calls) {
        key.append((char) calls).append((char) (calls >>> 16)).append((char) (calls >>> 32))
                .append((char) (calls >>> 48));
    }
}

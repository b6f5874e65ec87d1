package dev.touchstone.properties;

import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.History;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Plan;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Judges the histories of one plan. For one thread.
public final class Judging {

    private final Plan plan;
    private final List<Call> calls;
    private final Orders orders;
    private final List<String> inOrder;
    private final Waiting waiting;

    /// How calls may wait.
    enum Waiting {
        ANYHOW,
        /// Asleep, not by looking again and again.
        ASLEEP, NEVER
    }

    /// @param inOrder methods that serve first who waits longest
    Judging(Contract contract, Constructor<?> model, Plan plan, List<String> inOrder, Waiting waiting) {
        this.plan = plan;
        calls = plan.calls();
        orders = new Orders(contract, model, plan);
        this.inOrder = inOrder;
        this.waiting = waiting;
    }

    /// The worst that is wrong with a history.
    public Optional<Fault> judge(History history) {
        return Stream.of(answers(history), unfair(history), waits(history),
                history.race().<Fault>map(Fault.DataRace::new))
                .flatMap(Optional::stream).min(Comparator.comparingInt(Fault::rank));
    }

    private Optional<Fault> answers(History history) {
        if (history.construction() instanceof Outcome.Stopped) {
            return Optional.of(endless(history, List.of(Fault.CONSTRUCTION)));
        }
        if (!(history.construction() instanceof Outcome.Done)) {
            return Optional.of(new Fault.WrongAnswer(Fault.CONSTRUCTION, List.of(new Expectation.Completes())));
        }
        int all = history.events().size();
        boolean done = history.end() == History.End.DONE;
        List<Integer> between = done ? List.of() : between(history);
        if (between.isEmpty() && linearizations(history, all, !done, -1).exist()) {
            return Optional.empty();
        }
        if (!done && linearizations(history, all, false, -1).exist()) {
            return Optional.of(endless(history,
                    Stream.concat(open(history).stream(), between.stream()).sorted().toList()));
        }
        int length = IntStream.rangeClosed(1, all)
                .filter(prefix -> !linearizations(history, prefix, false, -1).exist())
                .findFirst().orElseThrow();
        int call = history.events().get(length - 1).call();
        return Optional.of(new Fault.WrongAnswer(call, linearizations(history, length, false, call).possible()));
    }

    private Linearizations linearizations(History history, int length, boolean stuck, int open) {
        return new Linearizations(orders, history, length, stuck, open);
    }

    private static Fault endless(History history, List<Integer> calls) {
        return history.end() == History.End.STUCK ? new Fault.Deadlock(calls) : new Fault.Livelock(calls);
    }

    /// The calls that began and did not end.
    private static Set<Integer> open(History history) {
        var open = new HashSet<Integer>();
        for (History.Event event : history.events()) {
            if (event.kind() == History.Kind.ENDED) {
                open.remove(event.call());
            } else {
                open.add(event.call());
            }
        }
        return open;
    }

    /// The calls that nothing kept from beginning, although they did not: of each thread the next one, where the one
    /// before has ended.
    private List<Integer> between(History history) {
        Set<Integer> open = open(history);
        Set<Integer> begun = history.events().stream().map(History.Event::call).collect(Collectors.toSet());
        var next = new ArrayList<Integer>();
        int first = 0;
        for (List<List<Call>> together : List.of(List.of(plan.before()), plan.threads(), List.of(plan.after()))) {
            boolean ended = true;
            for (List<Call> sequence : together) {
                int end = first + sequence.size();
                OptionalInt now = IntStream.range(first, end)
                        .filter(call -> open.contains(call) || !begun.contains(call)).findFirst();
                ended &= now.isEmpty();
                now.stream().filter(call -> !open.contains(call)).forEach(next::add);
                first = end;
            }
            if (!ended) {
                break;
            }
        }
        return next;
    }

    /// Whoever waits before another one comes is served before it.
    private Optional<Fault> unfair(History history) {
        if (inOrder.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Integer> waiting = new HashMap<>();
        Map<Integer, Integer> began = new HashMap<>();
        for (int i = 0; i < history.events().size(); i++) {
            History.Event event = history.events().get(i);
            int call = event.call();
            String method = calls.get(call).method();
            if (!inOrder.contains(method)) {
                continue;
            }
            switch (event.kind()) {
                case BEGAN -> began.put(call, i);
                case BLOCKED, LOOKS, SPINS -> waiting.putIfAbsent(call, i);
                case ENDED -> {
                    waiting.remove(call);
                    int since = Objects.requireNonNull(began.get(call));
                    Optional<Integer> passed = waiting.entrySet().stream()
                            .filter(each -> each.getValue() < since && isSame(each.getKey(), method))
                            .map(Map.Entry::getKey).findFirst();
                    if (passed.isPresent()) {
                        return Optional.of(new Fault.Unfair(call, passed.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSame(int call, String method) {
        return calls.get(call).method().equals(method);
    }

    private Optional<Fault> waits(History history) {
        return history.events().stream().flatMap(event -> switch (event.kind()) {
            case SPINS -> switch (waiting) {
                case ANYHOW -> Stream.<Fault>empty();
                case ASLEEP -> Stream.of(new Fault.Spins(event.call()));
                case NEVER -> Stream.of(new Fault.Waits(event.call()));
            };
            case BLOCKED, LOOKS -> waiting == Waiting.NEVER
                    ? Stream.of(new Fault.Waits(event.call()))
                    : Stream.<Fault>empty();
            default -> Stream.<Fault>empty();
        }).findFirst();
    }
}

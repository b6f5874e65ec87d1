package dev.touchstone.grading;

import dev.touchstone.properties.Expectation;
import dev.touchstone.properties.Fault;
import dev.touchstone.script.Call;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.History;
import dev.touchstone.script.Moment;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells a watched run as an [Interleaving]. What happened comes from the subject; where it stands in the source, and
/// what the variables are called, from the classes that were compiled here.
final class InterleavingTeller {

    /// How many moments are told.
    private static final int MOMENTS_MAX = 400;

    /// How often one that repeats itself is.
    private static final int REPEATS_MAX = 3;

    /// As [dev.touchstone.script.Throwables#frames] writes it.
    private static final Pattern FRAME = Pattern.compile("(?<method>.*)\\((?<file>[^()]+):(?<line>\\d{1,9})\\)");

    private final Plan plan;
    private final Sites sites;
    private final Set<String> files;
    private final Exploration.Watched watched;
    private final Map<Integer, Outcome> outcomes = new HashMap<>();
    private final List<Call> calls;
    private final List<Integer> callers;

    /// @param files names of the submission's sources; what stands elsewhere is told without its line
    InterleavingTeller(Plan plan, Sites sites, Set<String> files, Exploration.Watched watched) {
        this.plan = plan;
        this.sites = sites;
        this.files = files;
        this.watched = watched;
        calls = plan.calls();
        callers = plan.callers();
        watched.history().events().stream().filter(event -> event.kind() == History.Kind.ENDED)
                .forEach(event -> outcomes.put(event.call(), event.outcome()));
    }

    Interleaving tell(String property, Fault fault) {
        Set<String> shared = shared();
        List<Moment> told = watched.moments().stream().filter(moment -> isTold(moment, shared)).toList();
        int most = Stream.concat(told.stream().map(Moment::thread), Stream.of(plan.threads().size()))
                .mapToInt(Integer::intValue).max().orElse(0);
        var threads = new ArrayList<String>();
        for (int i = 0; i <= most; i++) {
            threads.add(thread(i));
        }
        List<Interleaving.Moment> moments = Stream.concat(construction(), withoutRepeats(told.stream()
                .filter(moment -> moment.thread() >= 0 && moment.thread() <= most).map(this::told).toList()).stream())
                .toList();
        return new Interleaving(property, told(fault), threads, moments, true, List.of());
    }

    /// The way to where the constructor threw, outermost first; nothing where it did not.
    private Stream<Interleaving.Moment> construction() {
        if (!(watched.history().construction() instanceof Outcome.Threw threw)) {
            return Stream.empty();
        }
        var way = new ArrayList<Interleaving.Moment>();
        for (String frame : threw.frames().reversed()) {
            Matcher parts = FRAME.matcher(frame);
            if (parts.matches() && files.contains(parts.group("file"))) {
                String value = frame.equals(threw.frames().getFirst()) ? threw.toString() : "";
                way.add(new Interleaving.Moment(0, "did", parts.group("method").replace(".<init>", "()"), value, "",
                        parts.group("file"), Integer.parseInt(parts.group("line"))));
            }
        }
        return way.stream();
    }

    /// What a thread that spins does again and again is told a few times only.
    private static List<Interleaving.Moment> withoutRepeats(List<Interleaving.Moment> moments) {
        Map<Interleaving.Moment, Integer> seen = new HashMap<>();
        Set<Integer> spinning = new HashSet<>();
        var left = new ArrayList<Interleaving.Moment>();
        for (Interleaving.Moment moment : moments) {
            if (moment.kind().equals("spins")) {
                spinning.add(moment.thread());
            }
            if (!spinning.contains(moment.thread()) || seen.merge(moment, 1, Integer::sum) <= REPEATS_MAX) {
                left.add(moment);
            }
        }
        return left.subList(0, Math.min(left.size(), MOMENTS_MAX));
    }

    /// The variables that several threads access, as [#variable] writes them.
    private Set<String> shared() {
        Map<String, Integer> first = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Moment moment : watched.moments()) {
            if (moment.kind() == Moment.Kind.READ || moment.kind() == Moment.Kind.WROTE) {
                Integer other = first.putIfAbsent(variable(moment), moment.thread());
                if (other != null && other != moment.thread()) {
                    shared.add(variable(moment));
                }
            }
        }
        return shared;
    }

    private String variable(Moment moment) {
        return moment.object() + "." + name(moment);
    }

    private boolean isTold(Moment moment, Set<String> shared) {
        return switch (moment.kind()) {
            case READ, WROTE -> shared.contains(variable(moment));
            case GONE -> false;
            case BEGAN, ENDED -> moment.object() >= 0 && moment.object() < calls.size();
            default -> true;
        };
    }

    private Interleaving.Moment told(Moment moment) {
        Sites.Site site = sites.find(moment.site());
        boolean isCall = moment.kind() == Moment.Kind.BEGAN || moment.kind() == Moment.Kind.ENDED;
        String what = isCall ? calls.get(moment.object()).toString() : name(moment);
        String value = moment.kind() == Moment.Kind.ENDED
                ? String.valueOf(outcomes.getOrDefault(moment.object(), new Outcome.Done()))
                : moment.value();
        Sites.Site shown = site == null || isCall || !files.contains(site.file()) ? null : site;
        return new Interleaving.Moment(moment.thread(), moment.kind().name().toLowerCase(Locale.ROOT), what, value,
                moment.other() < 0 ? "" : thread(moment.other()),
                shown == null ? "" : shown.file(), shown == null ? 0 : shown.line());
    }

    /// What is read, written or called.
    private String name(Moment moment) {
        Sites.Site site = sites.find(moment.site());
        if (site == null) {
            return moment.what();
        }
        return switch (site.use()) {
            case FIELD -> site.name();
            case ELEMENT -> site.name() + moment.what();
            case MONITOR -> moment.what();
            case CALL -> site.name().isEmpty() || moment.what().isEmpty()
                    ? site.name() + moment.what()
                    : site.name() + "." + moment.what();
        };
    }

    private static String thread(int number) {
        return number == 0 ? "main" : "T" + number;
    }

    private Interleaving.Fault told(Fault fault) {
        return switch (fault) {
            case Fault.WrongAnswer(int call, var possible) -> call < 0
                    ? new Interleaving.Fault("WrongAnswer", List.of(Interleaving.CONSTRUCTION), results(possible),
                            List.of(ReportForm.result(watched.history().construction())), List.of())
                    : new Interleaving.Fault("WrongAnswer", List.of(call(call)), results(possible),
                            List.of(ReportForm.result(outcomes.getOrDefault(call, new Outcome.Done()))), List.of());
            case Fault.Deadlock(var waiting) -> about("Deadlock", waiting);
            case Fault.Livelock(var running) -> about("Livelock", running);
            case Fault.Unfair(int served, int waited) -> about("Unfair", List.of(served, waited));
            case Fault.Spins(int call) -> about("BusyWait", List.of(call));
            case Fault.Waits(int call) -> about("Waits", List.of(call));
            case Fault.DataRace(var race) -> new Interleaving.Fault("DataRace", List.of(), List.of(), List.of(),
                    List.of(access(race.first()), access(race.second())));
        };
    }

    private Interleaving.Fault about(String kind, List<Integer> about) {
        return new Interleaving.Fault(kind, about.stream().map(this::call).toList(), List.of(), List.of(), List.of());
    }

    private String call(int call) {
        return call == Fault.CONSTRUCTION
                ? Interleaving.CONSTRUCTION
                : thread(callers.get(call)) + ": " + calls.get(call);
    }

    private static List<Report.Result> results(List<Expectation> expected) {
        return expected.stream().map(ReportForm::result).toList();
    }

    private Interleaving.Access access(History.Access access) {
        Sites.Site site = sites.find(access.site());
        return new Interleaving.Access(thread(access.thread()), access.write(), site == null ? "" : site.name(),
                site == null ? "" : site.file(), site == null ? 0 : site.line());
    }
}

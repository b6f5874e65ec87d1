package dev.touchstone.grading;

import dev.touchstone.source.Language;
import dev.touchstone.source.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Puts an [Interleaving] into words. Immutable.
public final class InterleavingText {

    private static final String THROWS = "throws ";

    private final Words words;

    public InterleavingText(Language language) {
        words = Words.of(InterleavingText.class, language);
    }

    /// What happened, in one sentence.
    public String sentence(Interleaving story) {
        Interleaving.Fault fault = story.fault();
        String key = "sentence.threads." + fault.kind();
        return switch (fault.kind()) {
            case "WrongAnswer" -> wrong(fault);
            case "DataRace" -> isOfTheGuarded(fault)
                    ? words.say(key + ".guarded", fault.accesses().getFirst().thread(),
                            fault.accesses().getLast().thread())
                    : fault.accesses().size() < 2
                            ? words.say(key + ".plain")
                            : words.say(key, fault.accesses().getFirst().variable(),
                                    access(fault.accesses().getFirst()),
                                    access(fault.accesses().getLast()));
            case "Unfair" -> words.say(key, first(fault.calls()), fault.calls().getLast());
            default -> words.say(key, String.join(", ", fault.calls()), fault.calls().size());
        };
    }

    /// What to look at next, in one sentence.
    public String advice(Interleaving story) {
        if (story.repeatable() && story.fault().calls().equals(List.of(Interleaving.CONSTRUCTION))) {
            return words.say("advice.threads.construction");
        }
        return story.repeatable()
                ? words.say("advice.threads." + story.fault().kind()
                        + (isOfTheGuarded(story.fault()) ? ".guarded" : ""))
                : words.say("advice.threads.unrepeatable", String.join(", ", story.statics()), story.statics().size());
    }

    /// One moment, without its thread and its line.
    public String moment(Interleaving.Moment moment) {
        String key = "moment." + moment.kind();
        return switch (moment.kind()) {
            case "began" -> moment.what();
            case "ended" -> ended(moment.value());
            case "read", "wrote" -> words.say(key, moment.what(), moment.value());
            case "woke" -> words.say(key, moment.what());
            case "blocked" -> moment.other().isEmpty()
                    ? words.say(key, moment.what())
                    : words.say(key + ".held", moment.what(), moment.other());
            case "spins" -> words.say(key);
            default -> moment.value().isEmpty() ? moment.what() : moment.what() + " → " + thrown(moment.value());
        };
    }

    private String ended(String value) {
        return value.equals("done")
                ? words.say("moment.ended.done")
                : value.startsWith(THROWS) ? thrown(value) : words.say("moment.ended", value);
    }

    /// What was thrown, as outcomes write it; any other value as it is.
    private String thrown(String value) {
        return value.startsWith(THROWS) ? words.say("moment.threw", value.substring(THROWS.length())) : value;
    }

    /// How much was explored, in one sentence; empty where nothing was.
    public String explored(Report report) {
        List<Report.Property> concurrent = report.properties().stream()
                .filter(property -> property.exploration().isPresent()).toList();
        if (concurrent.isEmpty()) {
            return "";
        }
        int plans = concurrent.stream().mapToInt(Report.Property::tries).sum();
        int schedules = concurrent.stream().mapToInt(property -> property.exploration().orElseThrow().schedules())
                .sum();
        int complete = concurrent.stream().mapToInt(
                property -> property.exploration().orElseThrow().complete().orElse(Integer.MAX_VALUE)).min().orElse(0);
        int exhausted = concurrent.stream().mapToInt(property -> property.exploration().orElseThrow().exhausted())
                .sum();
        String key = complete == Integer.MAX_VALUE ? "explored.all" : complete < 0 ? "explored.few" : "explored.some";
        return words.say(key + (exhausted == 0 || complete == Integer.MAX_VALUE ? "" : ".others"), plans, schedules,
                complete, exhausted);
    }

    private String wrong(Interleaving.Fault fault) {
        String actual = fault.actual().stream().map(this::did).collect(Collectors.joining());
        String key = "sentence.threads.WrongAnswer";
        return fault.possible().isEmpty()
                ? words.say(key + ".early", first(fault.calls()), actual)
                : words.say(key, first(fault.calls()), actual,
                        fault.possible().stream().map(this::could).collect(Collectors.joining(words.say("or"))));
    }

    private String did(Report.Result actual) {
        return words.find("did." + actual.kind(), actual.text()).orElse(actual.text());
    }

    private String could(Report.Result possible) {
        return words.find("could." + possible.kind(), possible.text()).orElse(possible.text());
    }

    private String access(Interleaving.Access access) {
        return words.say(access.write() ? "access.write" : "access.read", access.thread(),
                access.file() + ":" + access.line());
    }

    /// Whether what races stands outside of the submission: it is what its lock guards.
    private static boolean isOfTheGuarded(Interleaving.Fault fault) {
        return fault.accesses().stream().anyMatch(access -> access.file().isEmpty());
    }

    private static String first(List<String> calls) {
        return calls.isEmpty() ? "" : calls.getFirst();
    }
}

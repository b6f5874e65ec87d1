package dev.touchstone.script;

import java.util.List;

/// What exploring the schedules of one [Plan] showed.
///
/// @param found the different histories, each with a schedule that leads to it, in the order in which they were found
/// @param schedules how many were run
/// @param complete the number of forced switches up to which every schedule was run; [#ALL] if there are no others
public record Exploration(List<Found> found, int schedules, int complete) {

    /// Every schedule was run.
    public static final int ALL = Integer.MAX_VALUE;

    /// How many steps of the submission all schedules in order may take: some tenths of a second. Those at random may take
    /// some more.
    public static final long STEPS_MAX = 30_000_000;

    /// One history.
    public record Found(Schedule schedule, History history) {}

    /// What is asked: a plan and how many of its schedules to run, at most.
    ///
    /// @param seed of the schedules that are chosen at random
    /// @param guards methods that let one thread at a time through to what they guard; a thread that got through writes
    ///   a plain variable there
    public record Question(Plan plan, long seed, int schedulesMax, List<String> guards) {

        public Question {
            guards = List.copyOf(guards);
        }

        public byte[] encode() {
            var to = new Encoder();
            plan.encode(to);
            return to.longNumber(seed).number(schedulesMax).list(guards, Encoder::text).toBytes();
        }

        public static Question decode(byte[] body) {
            var from = new Decoder(body);
            return new Question(Plan.decode(from), from.longNumber(), from.number(), from.list(Decoder::text));
        }
    }

    /// One run that is wanted in detail.
    ///
    /// @param guards as in [Question]
    public record Watch(Plan plan, Schedule schedule, List<String> guards) {

        public Watch {
            guards = List.copyOf(guards);
        }

        public byte[] encode() {
            var to = new Encoder();
            plan.encode(to);
            schedule.encode(to);
            return to.list(guards, Encoder::text).toBytes();
        }

        public static Watch decode(byte[] body) {
            var from = new Decoder(body);
            return new Watch(Plan.decode(from), Schedule.decode(from), from.list(Decoder::text));
        }
    }

    /// One run in detail.
    ///
    /// @param schedule all choices that were made
    public record Watched(Schedule schedule, History history, List<Moment> moments) {

        public byte[] encode() {
            var to = new Encoder();
            schedule.encode(to);
            history.encode(to);
            return to.list(moments, (encoder, moment) -> moment.encode(encoder)).toBytes();
        }

        /// @throws MalformedMessageException if `body` is not what [#encode] gives
        public static Watched decode(byte[] body, Plan plan) {
            var from = new Decoder(body);
            Schedule schedule = Schedule.decode(from);
            History history = History.decode(from, plan);
            List<Moment> moments = from.list(Moment::decode);
            from.end();
            return new Watched(schedule, history, moments);
        }
    }

    public Exploration {
        found = List.copyOf(found);
    }

    public byte[] encode() {
        var to = new Encoder();
        to.list(found, (encoder, each) -> {
            each.schedule().encode(encoder);
            each.history().encode(encoder);
        });
        return to.number(schedules).number(complete).toBytes();
    }

    /// @throws MalformedMessageException if `body` is not what [#encode] gives
    public static Exploration decode(byte[] body, Plan plan) {
        var from = new Decoder(body);
        List<Found> found = from.list(each -> new Found(Schedule.decode(each), History.decode(each, plan)));
        var exploration = new Exploration(found, from.number(), from.number());
        from.end();
        if (exploration.found().isEmpty() || exploration.schedules() < 1) {
            throw new MalformedMessageException("an exploration of nothing");
        }
        return exploration;
    }
}

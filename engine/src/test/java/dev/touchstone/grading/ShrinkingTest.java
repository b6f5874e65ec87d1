package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.properties.Concurrent;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.Plan;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Plans that fail are made smaller as far as time, processes and steps allow: what is told then is larger than it need
/// be, but it happened.
class ShrinkingTest {

    private static final String COUNTS = "private int count; public int one() { return ++count; }";
    private static final String LOSES = "private final AtomicInteger count = new AtomicInteger(); "
            + "public int one() { int n = count.get(); count.set(n + 1); return n + 1; } ";

    private final Grader grader = SharedWork.grader();

    @Test
    void enoughTime_theSmallestPlanIsTold() {
        Exercise exercise = Lab.exercise(".call(Lab::one).threads(3, 3).after(Lab::one)", COUNTS);

        PlanJudge.Broken broken = broken(exercise, LOSES, PlanJudge.SHRINK_TIME_MAX, this::isLarge);

        assertThat(broken.plan().calls()).hasSize(2);
        assertThat(broken.schedule().switches()).isEqualTo(1);
    }

    @Test
    void noTime_thePlanIsToldAsItWasFound() {
        Exercise exercise = Lab.exercise(".call(Lab::one).threads(3, 3).after(Lab::one)", COUNTS);

        PlanJudge.Broken broken = broken(exercise, LOSES, Duration.ZERO, this::isLarge);

        assertThat(isLarge(broken.plan())).isTrue();
    }

    /// Without two calls of the first thread, the last call uses up the memory: a plan like that says nothing about the
    /// fault that was found.
    @Test
    void subjectThatDiesOfSmallerPlans_thePlanIsPartlySmaller() {
        Exercise lab = Lab.exercise(".first(Lab::two).others(Lab::one).threads(3, 2).after(Lab::three)", COUNTS);
        Limits limits = lab.limits();
        Exercise exercise = lab.with(new Limits(1_000_000_000, limits.time(), limits.heapMiB(), limits.sourceBytes()));

        PlanJudge.Broken broken = broken(exercise, LOSES + """
                private final AtomicInteger twos = new AtomicInteger();
                public int two() { twos.incrementAndGet(); return 0; }
                public int three() { return twos.get() < 2 ? new long[100_000_000].length * 0 : 0; }
                """, PlanJudge.SHRINK_TIME_MAX, plan -> plan.threads().size() == 3
                && plan.threads().stream().allMatch(calls -> calls.size() == 2));

        assertThat(broken.plan().threads().getFirst()).hasSize(2);
        assertThat(broken.plan().after()).hasSize(1);
    }

    /// What needs too many steps for enough schedules is not told instead of what was found.
    @Test
    void smallerPlansThatTakeTooManySteps_areLeft() {
        Exercise exercise = Lab.exercise(".first(Lab::two).others(Lab::one).threads(3, 2)", COUNTS);

        PlanJudge.Broken broken = broken(exercise, """
                private final AtomicInteger count = new AtomicInteger();
                private volatile boolean quick;
                public int two() { quick = true; return 0; }
                public int one() {
                    if (!quick) {
                        int n = 0;
                        for (int i = 0; i < 100_000; i++) { n += i & 1; }
                        return n > 0 ? count.incrementAndGet() : 0;
                    }
                    int n = count.get();
                    count.set(n + 1);
                    return n + 1;
                }
                """, PlanJudge.SHRINK_TIME_MAX, plan -> plan.threads().size() == 3);

        assertThat(broken.plan().threads().getFirst()).extracting(call -> call.method()).containsOnly("two");
    }

    private boolean isLarge(Plan plan) {
        return plan.threads().size() == 3 && plan.calls().size() > 6;
    }

    /// What is told of a submission whose first plan is such a one, and happens when it is run again.
    private PlanJudge.Broken broken(Exercise exercise, String solution, Duration time, Predicate<Plan> first) {
        SourceFile file = Lab.file(solution);
        var found = new AtomicReference<PlanJudge.Broken>();
        try (Bench bench = grader.bench(exercise, file)) {
            var grading = new Grading(exercise, new Submission(List.of(file), OptionalLong.of(1)),
                    new Cancellation(), _ -> {});
            Report report = bench.run(grading, (code, session, _) -> {
                Method property = code.property("holds");
                var judge = new PlanJudge(property, session, time);
                PlanJudge.Broken broken = judge.check(seed(property, first), 1, true).orElseThrow();
                session.allow(PlanJudge.SHRINK_TIME_MAX);
                Exploration.Watched watched = session.watch(judge.watching(broken.plan(), broken.schedule()));
                assertThat(concurrent(property).judging(broken.plan()).judge(watched.history()).orElseThrow())
                        .isEqualTo(broken.fault());
                found.set(broken);
                return new Verdict.Accepted();
            });
            assertThat(report.verdict()).as(report.toString()).isEqualTo("Accepted");
        }
        return found.get();
    }

    private static long seed(Method property, Predicate<Plan> first) {
        try (var _ = JqwikScope.enter()) {
            Concurrent<?> concurrent = concurrent(property);
            return LongStream.range(0, 1_000)
                    .filter(seed -> first.test(concurrent.draw(new Random(seed)).plan())).findFirst().orElseThrow();
        }
    }

    private static Concurrent<?> concurrent(Method property) {
        try {
            return (Concurrent<?>) JqwikScope.value(property);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.touchstone.grading;

import static dev.touchstone.grading.Exercises.LRU;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.catalogue.Mutant;
import dev.touchstone.catalogue.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a wrong answer is told beside its counterexample.
class ExplanationTest {

    private final Grader grader = SharedWork.grader();

    @Test
    void grade_mistakeOfAMutantInOtherCode_behavesLikeIt() {
        Report report = grade("""
                import java.util.*;
                public final class MyLruCache<K, V> implements LruCache<K, V> {
                    private final int capacity;
                    private final Deque<K> order = new ArrayDeque<>();
                    private final Map<K, V> entries = new HashMap<>();
                    public MyLruCache(int capacity) {
                        if (capacity < 1) throw new IllegalArgumentException("capacity " + capacity);
                        this.capacity = capacity;
                    }
                    public V get(K key) { return entries.get(key); }
                    public void put(K key, V value) {
                        if (entries.containsKey(key)) {
                            order.remove(key);
                        } else if (entries.size() == capacity) {
                            entries.remove(order.removeFirst());
                        }
                        order.addLast(key);
                        entries.put(key, value);
                    }
                    public int size() { return entries.size(); }
                }
                """);

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(report.counterexample().orElseThrow().like()).hasValueSatisfying(like -> {
            assertThat(like.mutant()).isEqualTo("read-does-not-count");
            assertThat(like.misconception()).isEqualTo(mutant("read-does-not-count").misconception());
        });
    }

    @Test
    void grade_mistakeOfNoMutant_behavesLikeNone() {
        Report report = grade(LRU.sources().reference().text().replace("public int size() {",
                "public int size() { if (nodes.size() == 2) { return 7; } "));

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        assertThat(report.counterexample().orElseThrow().like()).isEmpty();
    }

    @Test
    void behaviour_sameAnswers_areTheSameHash() {
        Optional<String> right = behaviour(LRU.sources().reference().text());

        assertThat(right).isPresent();
        assertThat(behaviour(LRU.sources().alternatives().getFirst().file().text())).isEqualTo(right);
        assertThat(behaviour(mutant("read-does-not-count").file().text())).isPresent().isNotEqualTo(right);
        assertThat(behaviour("public final class MyLruCache {}")).isEmpty();
    }

    @Test
    void grade_staticState_namesTheFields() {
        Report report = grade("""
                import java.util.*;
                public final class MyLruCache<K, V> implements LruCache<K, V> {
                    private static final int FACTOR = 31;
                    private static final Map<Object, Object> seen = new HashMap<>();
                    private static int instances;
                    private final LinkedHashMap<K, V> entries;
                    public MyLruCache(int capacity) {
                        if (capacity < 1) throw new IllegalArgumentException("capacity " + capacity);
                        instances++;
                        entries = new LinkedHashMap<>(16, 0.75f, true) {
                            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return size() > capacity; }
                        };
                    }
                    public V get(K key) { return instances > 40 ? null : entries.get(key); }
                    public void put(K key, V value) { entries.put(key, value); }
                    public int size() { return entries.size(); }
                }
                """);

        assertThat(report.verdict()).isEqualTo("WrongAnswer");
        Report.Story story = report.counterexample().orElseThrow();
        assertThat(story.repeatable()).isFalse();
        assertThat(story.like()).isEmpty();
        assertThat(story.statics()).isEqualTo(List.of("MyLruCache.seen", "MyLruCache.instances"));
    }

    private Report grade(String source) {
        return grader.grade(LRU, Submission.of("MyLruCache.java", source), _ -> {});
    }

    private Optional<String> behaviour(String source) {
        try (Bench bench = grader.bench(LRU, new SourceFile("MyLruCache.java", source))) {
            return bench.behaviour();
        }
    }

    private static Mutant mutant(String name) {
        return LRU.sources().mutants().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}

package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Races through what the JDK does for the submission.
class RacesTest {

    private static final String THREADS = ".first(Lab::one).others(Lab::two).threads(2, 1).tries(2, 60)";
    private static final String MODEL = "public int one() { return 0; } public int two() { return 2; }";

    private final Grader grader = SharedWork.grader();

    @Test
    void arraysInBulk_race() {
        String array = "private final int[] items = new int[4]; ";

        isARace(array, "System.arraycopy(items, 0, new int[4], 0, 4);", "items[3] = 1;");
        isARace(array, "items[3] = 1;", "System.arraycopy(new int[4], 0, items, 1, 3);");
        isARace(array, "items[3] = 1;", "items.clone();");
        isARace(array, "java.util.Arrays.fill(items, 1);", "items[2]++;");
        isARace(array, "java.util.Arrays.sort(items);", "java.util.Arrays.equals(new int[4], items);");
        isARace(array, "java.util.Arrays.copyOf(items, 4);", "items[3] = 1;");
        isARace(array, "java.util.Arrays.copyOfRange(items, 2, 4);", "items[3] = 1;");
        isARace(array, "(\"\" + java.util.Arrays.hashCode(items)).isEmpty();", "items[0] = 1;");
    }

    @Test
    void partsOfAnArray_thatDoNotMeet_doNotRace() {
        String array = "private final int[] items = new int[4]; ";

        assertThat(verdict(array, "java.util.Arrays.fill(items, 0, 2, 7);", "items[2] = 1;")).isEqualTo("Accepted");
        assertThat(verdict(array, "System.arraycopy(items, 0, new int[2], 0, 2);", "items[2] = 1;"))
                .isEqualTo("Accepted");
        assertThat(verdict(array, "java.util.Arrays.copyOf(items, 2);", "items[2] = 1;")).isEqualTo("Accepted");
    }

    @Test
    void whoeverHoldsALock_doesNotRace() {
        assertThat(verdict(
                "private final int[] items = new int[4]; private final StringBuilder text = new StringBuilder(); "
                        + "private final java.util.Map<Integer, Integer> map = new java.util.HashMap<>(); { map.put(1, 1); } "
                        + "private final java.util.Map.Entry<Integer, Integer> entry = map.entrySet().iterator().next(); ",
                "synchronized (this) { java.util.Arrays.sort(items.clone()); text.append(1); entry.setValue(2); }",
                "synchronized (this) { java.util.Arrays.fill(items, 1); text.append(map); map.put(1, 3); }"))
                .isEqualTo("Accepted");
    }

    @Test
    void texts_race() {
        String text = "private final StringBuilder text = new StringBuilder(); ";

        isARace(text, "text.append(1);", "text.length();");
        isARace(text, "text.setLength(0);", "text.append('a');");
        assertThat(verdict(text, "text.length();", "text.toString();")).isEqualTo("Accepted");
    }

    @Test
    void entriesAndIterators_race() {
        for (String map : List.of("HashMap", "TreeMap")) {
            String maps = "private final java.util.Map<Integer, Integer> map = new java.util.%s<>(); { map.put(1, 1); } "
                    .formatted(map)
                    + "private final java.util.Map.Entry<Integer, Integer> entry = map.entrySet().iterator().next(); ";
            isARace(maps, "entry.setValue(2);", "map.get(1);");
            isARace(maps, "map.put(1, 2);", "entry.getValue();");
            isARace(maps, "map.put(2, 2);", "for (int each : map.values()) { }");
        }
    }

    @Test
    void entriesOfLinkedMaps_raceWithWalksOverTheMap() {
        String maps = "private final java.util.Map<Integer, Integer> map = new java.util.LinkedHashMap<>(); "
                + "{ map.put(1, 1); } "
                + "private final java.util.Map.Entry<Integer, Integer> entry = map.entrySet().iterator().next(); ";

        isARace(maps, "entry.setValue(2);", "map.forEach((key, value) -> key.hashCode());");
        isARace(maps, "map.values().iterator().next();", "entry.setValue(2);");
    }

    @Test
    void mapsAndSetsOfConstants_race() {
        String kind = "enum Kind { A, B } ";

        isARace(kind + "private final java.util.Map<Kind, Integer> map = new java.util.EnumMap<>(Kind.class); ",
                "map.put(Kind.A, 1);", "map.get(Kind.A);");
        isARace(kind + "private final java.util.Set<Kind> set = java.util.EnumSet.noneOf(Kind.class); ",
                "set.add(Kind.A);", "set.contains(Kind.B);");
    }

    private void isARace(String fields, String one, String two) {
        assertThat(verdict(fields, one, two)).as(fields + one + two).isEqualTo("DataRace");
    }

    private String verdict(String fields, String one, String two) {
        return Lab.report(grader, THREADS, MODEL, fields + "public int one() { " + one + " return 0; } "
                + "public int two() { " + two + " return 2; }").verdict();
    }
}

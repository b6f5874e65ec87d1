package dev.touchstone.web.exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// A ring as its page draws it: a circle with its places, and what stands at them around it.
///
/// @param width of the drawing
/// @param height of it
/// @param x middle of the circle
/// @param y middle of the circle
/// @param radius of the circle
record RingView(int width, int height, int x, int y, int radius, List<Dot> dots, List<Text> texts) {

    /// A place. Of a ring of many places only those are drawn at which something stands.
    ///
    /// @param held whether something stands there
    record Dot(int x, int y, int r, boolean held) {}

    /// @param anchor `start`, `middle` or `end`
    /// @param mark whether it points at a place, not stands there
    record Text(int x, int y, String anchor, String label, boolean mark) {}

    /// The most places that are all drawn.
    private static final int PLACES_ALL = 64;

    private static final int RADIUS_MIN = 40;
    private static final int RADIUS_MAX = 112;

    /// How much of the circle a place gets, as long as there is room.
    private static final int ARC = 24;

    private static final int DOT = 4;
    private static final int GAP = 10;

    /// Room for texts above and below the circle, and for a character beside it.
    private static final int MARGIN = 26;
    private static final int CHARACTER = 8;

    /// Texts that are closer than this to the one before, along the circle, stand further out.
    private static final int CROWDED = 13;
    private static final int OUTWARDS = 15;

    /// How far from the vertical a text stands above or below its place, not beside it.
    private static final double STEEP = 0.3;

    /// @param rows as in [dev.touchstone.properties.Figure.Shape#RING]
    static RingView of(List<List<String>> rows) {
        int places = Integer.parseInt(rows.getFirst().getFirst());
        List<List<String>> shown = rows.subList(1, rows.size());
        int round = places <= PLACES_ALL ? places : shown.size();
        int radius = Math.clamp((long) (round * ARC / (2 * Math.PI)), RADIUS_MIN, RADIUS_MAX);
        int longest = shown.stream().mapToInt(row -> row.get(1).length()).max().orElse(0);
        int x = radius + MARGIN + longest * CHARACTER;
        int y = radius + MARGIN;
        var held = new HashMap<Integer, Boolean>();
        if (places <= PLACES_ALL) {
            IntStream.range(0, places).forEach(place -> held.put(place, false));
        }
        shown.forEach(row -> held.put(Integer.parseInt(row.getFirst()), !row.get(1).isEmpty()));
        List<Dot> dots = held.entrySet().stream().map(each -> {
            double angle = angle(each.getKey(), places);
            return new Dot(x(x, radius, angle), y(y, radius, angle), DOT, each.getValue());
        }).toList();
        return new RingView(2 * x, 2 * y, x, y, radius, dots, texts(shown, places, x, y, radius));
    }

    private static List<Text> texts(List<List<String>> rows, int places, int x, int y, int radius) {
        var texts = new ArrayList<Text>();
        double before = Double.NEGATIVE_INFINITY;
        int outwards = 0;
        for (List<String> row : rows) {
            double angle = angle(Integer.parseInt(row.getFirst()), places);
            outwards = (angle - before) * radius < CROWDED ? (outwards + OUTWARDS) % (3 * OUTWARDS) : 0;
            before = angle;
            int away = radius + GAP + outwards;
            String anchor = Math.abs(Math.sin(angle)) < STEEP ? "middle" : Math.sin(angle) > 0 ? "start" : "end";
            if (!row.get(1).isEmpty()) {
                texts.add(new Text(x(x, away, angle), y(y, away, angle), anchor, row.get(1), false));
            }
            if (!row.get(2).isEmpty()) {
                int inside = radius - (anchor.equals("middle") ? OUTWARDS : GAP);
                String inner = switch (anchor) {
                    case "start" -> "end";
                    case "end" -> "start";
                    default -> anchor;
                };
                texts.add(new Text(x(x, inside, angle), y(y, inside, angle), inner, row.get(2), true));
            }
        }
        return texts;
    }

    /// Clockwise from the top.
    private static double angle(int place, int places) {
        return 2 * Math.PI * place / places;
    }

    private static int x(int middle, int away, double angle) {
        return (int) Math.round(middle + away * Math.sin(angle));
    }

    private static int y(int middle, int away, double angle) {
        return (int) Math.round(middle - away * Math.cos(angle));
    }
}

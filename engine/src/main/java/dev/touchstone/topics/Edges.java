package dev.touchstone.topics;

import dev.touchstone.source.TopicId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects evidence for edges and decides which edges there are. Not thread-safe.
final class Edges {

    /// The most evidence kept for one edge.
    private static final int MAX_EVIDENCE = 12;

    private final Map<Link, List<Evidence>> evidence = new LinkedHashMap<>();
    private final Set<Link> rejected = new HashSet<>();

    private record Link(TopicId from, TopicId to, Edge.Kind kind) {}

    void add(TopicId from, TopicId to, Edge.Kind kind, Evidence why) {
        if (!from.equals(to)) {
            List<Evidence> all = evidence.computeIfAbsent(new Link(from, to, kind), _ -> new ArrayList<>());
            if (all.size() < MAX_EVIDENCE) {
                all.add(why);
            }
        }
    }

    /// Leaves the edge out, whatever the evidence.
    void reject(TopicId from, TopicId to, Edge.Kind kind) {
        rejected.add(new Link(from, to, kind));
    }

    /// The edges, surest first. Prerequisites form no circle: of each circle the weakest edges are left out.
    List<Edge> decided() {
        var edges = new ArrayList<Edge>();
        evidence.forEach((link, why) -> {
            if (!rejected.contains(link)) {
                edges.add(new Edge(link.from(), link.to(), link.kind(), confidence(why), why));
            }
        });
        edges.sort(Comparator.comparingDouble(Edge::confidence).reversed().thenComparing(Edge::from)
                .thenComparing(Edge::to).thenComparing(Edge::kind));
        return withoutCircles(edges);
    }

    /// Independent witnesses: each one halves the doubt by its own weight, repetition in one file counts once.
    private static double confidence(List<Evidence> why) {
        var seen = new HashSet<String>();
        double doubt = 1;
        for (Evidence one : why) {
            if (seen.add(one.source() + " " + one.file())) {
                doubt *= 1 - one.source().weight();
            }
        }
        return 1 - doubt;
    }

    private static List<Edge> withoutCircles(List<Edge> edges) {
        var next = new HashMap<TopicId, Set<TopicId>>();
        var kept = new ArrayList<Edge>();
        for (Edge edge : edges) {
            boolean ordered = edge.kind() == Edge.Kind.PREREQUISITE;
            if (!ordered || !reaches(next, edge.to(), edge.from())) {
                kept.add(edge);
                if (ordered) {
                    next.computeIfAbsent(edge.from(), _ -> new HashSet<>()).add(edge.to());
                }
            }
        }
        return kept;
    }

    /// Costs at most the number of prerequisites, which join topics of the dictionary or pinned ones only.
    private static boolean reaches(Map<TopicId, Set<TopicId>> next, TopicId from, TopicId to) {
        Deque<TopicId> open = new ArrayDeque<>(List.of(from));
        var seen = new HashSet<TopicId>();
        while (!open.isEmpty()) {
            TopicId current = open.pop();
            if (current.equals(to)) {
                return true;
            }
            if (seen.add(current)) {
                open.addAll(next.getOrDefault(current, Set.of()));
            }
        }
        return false;
    }
}

package dev.touchstone.topics;

import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Name;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A topic while the graph is being built. Not thread-safe.
final class Draft {

    final TopicId id;
    final boolean authored;
    final Map<Language, String> titles = new EnumMap<>(Language.class);
    final Set<String> aliases = new LinkedHashSet<>();
    final Set<TopicId> parents = new LinkedHashSet<>();
    final Set<TopicId> children = new TreeSet<>();
    final List<Place> places = new ArrayList<>();
    final Set<TopicId> links = new TreeSet<>();
    final Set<TopicId> backlinks = new TreeSet<>();

    Draft(TopicId id, boolean authored) {
        this.id = id;
        this.authored = authored;
    }

    Topic finished() {
        return new Topic(id, new Topic.Names(titles, otherNames(), authored), List.copyOf(parents),
                List.copyOf(children), places, new Topic.Links(List.copyOf(links), List.copyOf(backlinks)));
    }

    /// The aliases that say more than a title, each once.
    private List<String> otherNames() {
        var seen = new HashSet<String>();
        titles.values().forEach(title -> seen.add(Name.key(title)));
        return aliases.stream().filter(alias -> seen.add(Name.key(alias))).toList();
    }
}

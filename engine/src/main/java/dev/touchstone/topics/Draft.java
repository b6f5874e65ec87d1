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
import java.util.stream.Stream;

/// A topic while the graph is being built. Not thread-safe.
final class Draft {

    final TopicId id;
    final boolean authored;
    final Map<Language, String> titles = new EnumMap<>(Language.class);

    /// What the notes themselves call it, by language.
    final Map<Language, String> own = new EnumMap<>(Language.class);
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
        var shown = new EnumMap<>(titles);
        if (!authored && !own.isEmpty()) {
            String words = own.values().iterator().next();
            shown.replaceAll((language, _) -> own.getOrDefault(language, words));
            shown.putAll(own);
        }
        return new Topic(id, new Topic.Names(shown, otherNames(shown), authored), List.copyOf(parents),
                List.copyOf(children), places, new Topic.Links(List.copyOf(links), List.copyOf(backlinks)));
    }

    /// The titles that are not shown and the aliases that say more than a title, each once.
    private List<String> otherNames(Map<Language, String> shown) {
        var seen = new HashSet<String>();
        shown.values().forEach(title -> seen.add(Name.key(title)));
        return Stream.concat(titles.values().stream(), aliases.stream()).filter(alias -> seen.add(Name.key(alias)))
                .toList();
    }
}

package dev.touchstone.notes;

import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Mention;
import dev.touchstone.terms.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds sentences whose words say which of two known topics comes first: `A 基于 B`, `A is built on B`, `B 会导致 A`.
///
/// Where a sentence names one topic only, the entry above it stands for the other.
final class Relations {

    /// Sentences further apart than this in one clause are not related by its cue, in UTF-16 units.
    private static final int MAX_GAP = 40;
    private static final int MAX_QUOTE = 80;

    /// The most relations that one text gives.
    private static final int MAX_RELATIONS = 2_000;

    /// `first … cue … second`: the second comes first.
    private static final Pattern LATER_NEEDS_EARLIER = Pattern.compile(
            "基于|建立在|运行在|依赖|借助|利用|运用了|需要(?:先)?|是.{0,4}的?(?:变种|改进|特例|扩展|升级)|解决了?|通过|使用|采用|是用|由.{0,6}实现|底层(?:是|为|使用)"
                    + "|\\b(?:based on|built on|builds on|uses|relies on|requires|depends on|extends|implemented with"
                    + "|variant of|on top of|solves|avoids)\\b",
            Pattern.CASE_INSENSITIVE);

    /// `first … cue … second`: the first comes first.
    private static final Pattern EARLIER_GIVES_LATER = Pattern.compile(
            "会?导致|会?引起|会?引发|会?触发|会?产生|实现了?|用于|用来|是.{0,8}的(?:基础|前提)|\\b(?:causes|leads to|triggers|enables|is used (?:by|for|in)|is the basis of|implements)\\b",
            Pattern.CASE_INSENSITIVE);

    /// What a Chinese cue begins with: a glance before the patterns are tried.
    private static final String CUE_STARTS = "基建运依借利需是解通使采由底会导引触产实用";

    private static final String CLAUSE_ENDS = "。；;！!？?";

    private final Lines lines;
    private final List<Entry> entries;
    private final int firstLine;
    private final Map<Integer, Optional<TopicId>> known = new HashMap<>();
    private final List<Relation> found = new ArrayList<>();

    Relations(Lines lines, List<Entry> entries, int firstLine) {
        this.lines = lines;
        this.entries = entries;
        this.firstLine = firstLine;
    }

    List<Relation> find() {
        int next = 0;
        for (int i = 0; i < lines.size() && found.size() < MAX_RELATIONS; i++) {
            while (next < entries.size() && entries.get(next).line() <= firstLine + i) {
                next++;
            }
            if (lines.isText(i) && lines.at(i).length() <= HeadingLine.MAX_LINE_LENGTH) {
                line(i, next - 1);
            }
        }
        return found;
    }

    private void line(int i, int entry) {
        String line = lines.at(i);
        List<Mention> mentions = Phrase.mentions(line);
        for (int m = 0; m + 1 < mentions.size(); m++) {
            Mention first = mentions.get(m);
            Mention second = mentions.get(m + 1);
            if (second.start() - first.end() <= MAX_GAP) {
                between(i, line.substring(first.end(), second.start()), id(first), id(second));
            }
        }
        if (!mentions.isEmpty()) {
            Mention first = mentions.getFirst();
            if (first.start() > 0 && first.start() <= MAX_GAP) {
                subject(entry, firstLine + i)
                        .ifPresent(subject -> between(i, line.substring(0, first.start()), subject, id(first)));
            }
        }
    }

    private void between(int i, String words, TopicId first, TopicId second) {
        if (first.equals(second) || !mayRelate(words)) {
            return;
        }
        if (LATER_NEEDS_EARLIER.matcher(words).find()) {
            add(i, second, first);
        } else if (EARLIER_GIVES_LATER.matcher(words).find()) {
            add(i, first, second);
        }
    }

    /// Whether `words` are of one clause and may hold a cue.
    private static boolean mayRelate(String words) {
        boolean cue = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (CLAUSE_ENDS.indexOf(c) >= 0) {
                return false;
            }
            cue |= c < 0x80 ? Character.isLetter(c) : CUE_STARTS.indexOf(c) >= 0;
        }
        return cue;
    }

    private void add(int i, TopicId before, TopicId after) {
        found.add(new Relation(firstLine + i, before, after, Titles.shortened(lines.at(i).strip(), MAX_QUOTE)));
    }

    /// The known topic that the nearest entry above line `line` is about.
    private Optional<TopicId> subject(int entry, int line) {
        int at = entry;
        while (at >= 0) {
            Entry above = entries.get(at);
            if (above.line() < line && above.kind() != Entry.Kind.JUNK) {
                Optional<TopicId> named = known.computeIfAbsent(at,
                        _ -> Dictionary.builtIn().named(Phrase.label(above.title())).map(Term::id));
                if (named.isPresent()) {
                    return named;
                }
            }
            at = above.line() == line ? at - 1 : above.place().above();
        }
        return Optional.empty();
    }

    private static TopicId id(Mention mention) {
        return mention.term().id();
    }
}

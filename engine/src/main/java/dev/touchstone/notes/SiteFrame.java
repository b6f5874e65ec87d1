package dev.touchstone.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a site prints around an article: the lists that lead to its other pages, above the title and below the end.
///
/// Such a list is a run of short lines without a sentence. Above, it starts with a link that skips it, or holds words of
/// bars; a line of it that stands there again is the title. Below, it starts with what pages end with.
final class SiteFrame {

    /// Shorter runs are no list of a site.
    private static final int MIN_LIST = 5;

    /// So many words of bars show a list that no link skips.
    private static final int MIN_WORDS = 4;

    /// Further above the text stands no title, in lines.
    private static final int MAX_BELOW_TITLE = 10;

    /// So many of the first lines may announce something.
    private static final int MAX_ANNOUNCED = 4;

    /// So many sentences in a row may stand in a frame: who wrote the page, what the site is about.
    private static final int MAX_SENTENCES = 3;

    /// In so many lines two show that a page ends.
    private static final int WINDOW = 10;

    /// So many unknown links in a row may end a page.
    private static final int MAX_UNKNOWN = 20;

    /// Names of languages are no wider, in columns of a terminal.
    private static final int MAX_LANGUAGE = 12;

    private final Lines lines;
    private final String[] texts;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final BitSet found;

    private SiteFrame(Lines lines) {
        this.lines = lines;
        this.texts = new String[lines.size()];
        this.found = new BitSet(lines.size());
    }

    /// The lines that belong to the frame.
    static BitSet of(Lines lines) {
        var frame = new SiteFrame(lines);
        frame.find();
        return frame.found;
    }

    private void find() {
        int first = lines.isText(0) ? 0 : lines.next(0);
        boolean any = isBar(first);
        for (int i = 0; i < lines.size() && !any; i++) {
            String text = text(i);
            any = SiteLine.skips(text) || SiteLine.ends(text) || SiteLine.turns(text) || SiteLine.headsContents(text);
        }
        if (!any) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isText(i)) {
                places.computeIfAbsent(key(i), _ -> new ArrayList<>()).add(i);
            }
        }
        for (int i = first; i < lines.size(); i = lines.next(i)) {
            String text = text(i);
            int end = i;
            if (SiteLine.skips(text) || (i == first && isBar(i))) {
                end = above(i);
            } else if (ends(i)) {
                end = below(i);
            } else if (SiteLine.headsContents(text)) {
                end = contents(i);
            }
            if (end > i) {
                found.set(i, end);
                i = end - 1;
            }
        }
    }

    /// The line as its page shows it; empty for code, tables and the like.
    private String text(int i) {
        if (!lines.isText(i) || lines.at(i).length() > HeadingLine.MAX_LINE_LENGTH) {
            return "";
        }
        if (texts[i] == null) {
            texts[i] = SiteLine.shown(lines.at(i));
        }
        return texts[i];
    }

    private String key(int i) {
        return text(i).toLowerCase(Locale.ROOT);
    }

    /// The lines that say what line `i`, a line of text, says.
    private List<Integer> placesOf(int i) {
        return places.getOrDefault(key(i), List.of(i));
    }

    /// Whether a run of links with words of bars among them starts at line `i`.
    private boolean isBar(int i) {
        int words = 0;
        int seen = 0;
        for (int k = i; SiteLine.isLink(text(k)) && seen < WINDOW; k = lines.next(k)) {
            words += SiteLine.isWord(text(k)) ? 1 : 0;
            seen++;
        }
        return words >= MIN_WORDS;
    }

    /// The first line of the article below the list that starts at line `i`; `i` where none does.
    private int above(int i) {
        var list = new ArrayList<Integer>();
        int next = i;
        while (next < lines.size() && !isTopHeading(next)
                && (SiteLine.isLink(text(next)) || (list.size() < MAX_ANNOUNCED && announces(next)))) {
            list.add(next);
            next = lines.next(next);
        }
        if (list.size() < MIN_LIST) {
            return i;
        }
        return isTopHeading(next) ? next : title(list);
    }

    private boolean isTopHeading(int i) {
        return lines.isText(i) && lines.at(i).startsWith("# ");
    }

    /// Whether links follow the sentence in line `i`.
    private boolean announces(int i) {
        int next = i;
        for (int k = 0; k < MIN_LIST; k++) {
            next = lines.next(next);
            if (!SiteLine.isLink(text(next))) {
                return false;
            }
        }
        return lines.isText(i);
    }

    /// Among the last lines of a list the one that stands there again is the title; without one, what follows the last
    /// line about the page, or else the last line.
    private int title(List<Integer> list) {
        int from = Math.max(0, list.size() - MAX_BELOW_TITLE);
        int last = list.size() - 1;
        while (last >= from && !isRepeated(list, last)) {
            last--;
        }
        if (last >= from) {
            return list.get(firstOfBlock(list, last, from));
        }
        for (int n = list.size() - 2; n >= from; n--) {
            if (SiteLine.isMeta(text(list.get(n)))) {
                return list.get(n + 1);
            }
        }
        return list.getLast();
    }

    /// The title among the repeated lines that end with number `last`: of way, title and first heading.
    private int firstOfBlock(List<Integer> list, int last, int from) {
        int best = last;
        for (int n = last; n >= from && isRepeated(list, n); n--) {
            if (n > 0 && key(list.get(n)).equals(key(list.get(n - 1)))) {
                return n;
            }
            best = n;
        }
        return best;
    }

    /// Whether line number `n` of the list stands in it before.
    private boolean isRepeated(List<Integer> list, int n) {
        int line = list.get(n);
        int first = placesOf(line).getFirst();
        return first < line && first >= list.getFirst() && !SiteLine.isWord(text(line)) && !SiteLine.isMeta(text(line));
    }

    /// Whether a page ends at line `i`: another line nearby says so too, or repeats headings.
    private boolean ends(int i) {
        if (!isEnd(text(i))) {
            return false;
        }
        boolean sure = false;
        int ends = 0;
        int repeated = 0;
        int k = i;
        for (int seen = 0; seen < WINDOW && k < lines.size(); seen++) {
            sure |= SiteLine.ends(text(k));
            ends += isEnd(text(k)) ? 1 : 0;
            repeated += repeats(k, i) ? 1 : 0;
            k = lines.next(k);
        }
        return ends > 1 && (sure || repeated > 2);
    }

    private static boolean isEnd(String text) {
        return SiteLine.ends(text) || SiteLine.turns(text);
    }

    /// Whether line `i` says what a line above line `end` says.
    private boolean repeats(int i, int end) {
        return lines.isText(i) && !text(i).isEmpty() && placesOf(i).getFirst() < end;
    }

    /// The line behind the frame that starts at line `start`.
    private int below(int start) {
        int last = start;
        int sentences = 0;
        int unknown = 0;
        int i = start;
        while (i < lines.size() && lines.isText(i) && !isOwn(i, start)) {
            String text = text(i);
            if (isEnd(text) || SiteLine.isWord(text) || PageFrame.isFrame(text) || repeats(i, start)
                    || (i > start && SiteLine.turns(text(lines.previous(i))))) {
                last = i;
                sentences = 0;
                unknown = 0;
            } else {
                sentences += SiteLine.isLink(text) ? 0 : 1;
                unknown++;
            }
            if (sentences > MAX_SENTENCES || unknown > MAX_UNKNOWN) {
                return last + 1;
            }
            i = lines.next(i);
        }
        boolean whole = sentences == 0 && (i >= lines.size() || SiteLine.skips(text(i)));
        return whole ? i : last + 1;
    }

    /// Whether line `i` is no part of the frame that starts at line `start`, but of another page, or somebody's own.
    private boolean isOwn(int i, int start) {
        String line = lines.at(i);
        boolean heading = HeadingLine.isAtx(line) && !repeats(i, start);
        boolean other = hasChinese(line) && Phrase.columns(line) > MAX_LANGUAGE && !hasChinese(lines.at(start));
        boolean asks = Questions.endsAsQuestion(line.strip()) && !repeats(i, start) && !isEnd(text(i));
        return heading || other || asks || SiteLine.skips(text(i)) || !Titles.unwritten(line).isEmpty();
    }

    private static boolean hasChinese(String line) {
        return line.chars().anyMatch(c -> CjkEmphasis.isCjk((char) c));
    }

    /// The line behind a list of headings of the page that follows line `i`.
    private int contents(int i) {
        var listed = new HashSet<String>();
        int end = i;
        for (int k = lines.next(i); lines.isText(k) && placesOf(k).size() > 1 && listed.add(key(k)); k = lines
                .next(k)) {
            end = k + 1;
        }
        return listed.size() > 1 ? end : i;
    }
}

package dev.touchstone.cards;

import dev.touchstone.source.TopicId;
import dev.touchstone.study.Review;
import dev.touchstone.study.ReviewStore;
import dev.touchstone.study.Schedule;
import dev.touchstone.study.Schedule.Phase;
import dev.touchstone.study.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What one person is to be asked today.
///
/// In this order: what was to be asked again within minutes and is due, what is due today, new cards, and last what is due
/// within minutes from now, so that a session can end.
///
/// @param due cards with a history, in order
/// @param fresh new cards of today, in order
/// @param soon cards that are due within minutes
/// @param next when anything else is due first; new cards that are too many for today are due tomorrow
/// @param reviews of each card in the deck the newest one of this person
public record DayPlan(List<Card> due, List<Card> fresh, List<Card> soon, Optional<Instant> next,
        Map<String, Review> reviews) {

    /// New cards begun in one day: each costs about eight reviews in its first month.
    public static final int NEW_PER_DAY_MAX = 20;

    /// What is due within this time is asked before a session ends.
    static final Duration AHEAD = Duration.ofMinutes(20);

    public DayPlan {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        soon = List.copyOf(soon);
        reviews = Map.copyOf(reviews);
    }

    /// What `person` is to be asked at `now`.
    ///
    /// @param topic of which alone, with all its new cards; empty for all topics
    public static DayPlan of(Deck deck, ReviewStore store, String person, Optional<TopicId> topic, Instant now) {
        Scheduler scheduler = store.scheduler();
        Instant today = scheduler.start(scheduler.day(now));
        int begun = topic.isPresent() ? 0 : store.begunSince(person, today);
        int atMost = topic.isPresent() ? deck.cards().size() : Math.max(0, NEW_PER_DAY_MAX - begun);
        List<Card> cards = deck.cards().stream().filter(card -> topic.isEmpty() || card.topic().equals(topic)).toList();
        return of(cards, store.newestByCard(person), atMost, scheduler, now);
    }

    static DayPlan of(List<Card> cards, Map<String, Review> reviews, int freshMax, Scheduler scheduler, Instant now) {
        Instant tomorrow = scheduler.start(scheduler.day(now).plusDays(1));
        var learning = new ArrayList<Card>();
        var review = new ArrayList<Card>();
        var fresh = new ArrayList<Card>();
        var soon = new ArrayList<Card>();
        var later = new ArrayList<Instant>();
        for (Card card : cards) {
            Review last = reviews.get(card.id());
            if (last == null) {
                if (fresh.size() < freshMax) {
                    fresh.add(card);
                } else {
                    later.add(tomorrow);
                }
            } else {
                Schedule after = last.after();
                boolean days = after.phase() == Phase.REVIEW;
                if (days && after.due().isBefore(tomorrow)) {
                    review.add(card);
                } else if (!days && !after.due().isAfter(now)) {
                    learning.add(card);
                } else if (!days && !after.due().isAfter(now.plus(AHEAD))) {
                    soon.add(card);
                } else {
                    later.add(after.due());
                }
            }
        }
        Comparator<Card> byDue = Comparator.comparing(card -> due(card, reviews));
        return new DayPlan(Stream.concat(learning.stream().sorted(byDue), review.stream().sorted(byDue)).toList(),
                fresh,
                soon.stream().sorted(byDue).toList(), later.stream().min(Comparator.naturalOrder()), reviews);
    }

    /// The card to ask now; empty where nothing is left for today.
    public Optional<Card> first() {
        return Stream.of(due, fresh, soon).flatMap(List::stream).findFirst();
    }

    /// How many cards are left for today.
    public int left() {
        return due.size() + fresh.size() + soon.size();
    }

    /// The person's newest review of `card`.
    public Optional<Review> reviewOf(Card card) {
        return Optional.ofNullable(reviews.get(card.id()));
    }

    private static Instant due(Card card, Map<String, Review> reviews) {
        Review last = reviews.get(card.id());
        return last == null ? Instant.MAX : last.after().due();
    }
}

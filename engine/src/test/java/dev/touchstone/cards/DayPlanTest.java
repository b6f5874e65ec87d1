package dev.touchstone.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.cards.Card.Answer;
import dev.touchstone.cards.Card.Face;
import dev.touchstone.cards.Card.Origin;
import dev.touchstone.cards.Card.Spot;
import dev.touchstone.source.Language;
import dev.touchstone.study.Anchor;
import dev.touchstone.study.Rating;
import dev.touchstone.study.Review;
import dev.touchstone.study.Schedule;
import dev.touchstone.study.Scheduler;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayPlanTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Scheduler SCHEDULER = new Scheduler(ZoneOffset.UTC);

    @Test
    void of_manyNewCards_beginsTheDaysShareInTheOrderOfTheDeck() {
        DayPlan plan = plan(List.of(card("a"), card("b"), card("c")), Map.of(), 2, NOON);

        assertThat(plan.fresh()).extracting(Card::id).containsExactly("a", "b");
        assertThat(plan.first()).map(Card::id).contains("a");
        assertThat(plan.left()).isEqualTo(2);
    }

    @Test
    void of_moreNewCardsThanTheDaysShare_goesOnTomorrow() {
        DayPlan plan = plan(List.of(card("a"), card("b")), Map.of("a", rated("a", Rating.EASY, NOON)), 0, NOON);

        assertThat(plan.first()).isEmpty();
        assertThat(plan.next()).contains(Instant.parse("2026-03-03T04:00:00Z"));
    }

    @Test
    void of_cardsWithAHistory_asksWhatIsDueFirstAndTheMinutesLast() {
        var reviews = new HashMap<String, Review>();
        reviews.put("learning", rated("learning", Rating.AGAIN, NOON.minusSeconds(90)));
        reviews.put("soon", rated("soon", Rating.GOOD, NOON.minusSeconds(90)));
        reviews.put("due", rated("due", Rating.EASY, NOON.minus(Duration.ofDays(8))));
        reviews.put("later", rated("later", Rating.EASY, NOON));
        List<Card> cards = List.of(card("later"), card("soon"), card("due"), card("learning"), card("new"));

        DayPlan plan = plan(cards, reviews, 9, NOON);

        assertThat(plan.due()).extracting(Card::id).containsExactly("learning", "due");
        assertThat(plan.fresh()).extracting(Card::id).containsExactly("new");
        assertThat(plan.soon()).extracting(Card::id).containsExactly("soon");
        assertThat(plan.next()).contains(reviews.get("later").after().due());
    }

    @Test
    void of_dueLaterToday_isAskedFromTheMorningOn() {
        var reviews = Map.of("a", rated("a", Rating.EASY, NOON));
        Instant eighthDay = Instant.parse("2026-03-10T04:00:00Z");

        assertThat(plan(List.of(card("a")), reviews, 9, eighthDay.minusSeconds(1)).due()).isEmpty();
        assertThat(plan(List.of(card("a")), reviews, 9, eighthDay).due()).hasSize(1);
    }

    @Test
    void of_nothingLeft_isEmpty() {
        DayPlan plan = plan(List.of(card("a")), Map.of("a", rated("a", Rating.EASY, NOON)), 9, NOON);

        assertThat(plan.first()).isEmpty();
        assertThat(plan.left()).isZero();
    }

    private static DayPlan plan(List<Card> cards, Map<String, Review> reviews, int freshMax, Instant now) {
        return DayPlan.of(cards, reviews, freshMax, SCHEDULER, now);
    }

    private static Review rated(String card, Rating rating, Instant at) {
        Schedule after = SCHEDULER.rate(Optional.empty(), rating, at);
        return new Review(1, card, 1, rating, 0, "fsrs-6", after);
    }

    private static Card card(String id) {
        var spot = new Spot(Path.of(id + ".md"), 1);
        var face = new Face(Language.EN, "Why?", new Answer("Because.", false, false, spot), spot);
        return new Card(new Anchor(id, "own", id, "", "why", ""), Origin.OWN, Optional.empty(),
                Map.of(Language.EN, face));
    }
}

package dev.touchstone.web.review;

import dev.touchstone.cards.Card;
import dev.touchstone.cards.Card.Answer;
import dev.touchstone.cards.Card.Face;
import dev.touchstone.cards.DayPlan;
import dev.touchstone.cards.Deck;
import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.notes.Page;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.study.Rating;
import dev.touchstone.study.Review;
import dev.touchstone.web.page.Failure;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.Paths;
import dev.touchstone.web.page.Prose;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Today's cards, one at a time.
public final class ReviewPages {

    private static final String TOPIC = "topic";

    /// In the address after a question that is gone.
    private static final String CHANGED = "changed";

    private final LiveLibrary library;
    private final Today today;
    private final Prose prose;
    private final Views views;

    public ReviewPages(LiveLibrary library, Today today, Prose prose, Views views) {
        this.library = library;
        this.today = today;
        this.prose = prose;
        this.views = views;
    }

    /// @param topic that is reviewed alone
    /// @param due how many cards with a history are left for today, and `fresh` how many new ones
    /// @param changed whether the card that was asked for is gone from the notes
    /// @param card absent when nothing is left
    /// @param undo id of the review that can be taken back
    /// @param done absent while a card is asked
    private record View(Optional<Topic> topic, int due, int fresh, boolean changed, Optional<Front> card,
            Optional<Long> undo, Optional<Done> done) {}

    private record Topic(String id, Link link) {}

    /// @param language of the card, as a BCP 47 tag
    /// @param seen how many reviews this card has had
    /// @param back absent until it is asked for
    private record Front(String id, String question, String language, boolean other, List<Link> topics,
            Optional<Link> place, int seen, Optional<Back> back) {}

    /// @param partial whether the notes answer only a part
    /// @param source of an answer in another note
    private record Back(String html, Optional<String> warning, boolean cut, boolean partial, Optional<Link> source,
            List<Choice> choices) {}

    /// @param next day on which something is due
    private record Done(int reviews, int cards, int again, Optional<String> next, int freshMax) {}

    /// Answers with the next card of today.
    public void next(Context ctx) {
        Library now = library.current();
        Optional<TopicId> topic = topic(ctx, now);
        DayPlan plan = today.plan(ctx, now, topic);
        show(ctx, now, topic, plan, plan.first(), false);
    }

    /// Answers with one card, and its answer where it was asked for.
    public void show(Context ctx) {
        Library now = library.current();
        Optional<TopicId> topic = topic(ctx, now);
        Optional<Card> card = today.deck(now).find(cardId(ctx));
        if (card.isEmpty()) {
            goOn(ctx, topic, CHANGED);
            return;
        }
        show(ctx, now, topic, today.plan(ctx, now, topic), card, ctx.queryParam("answer") != null);
    }

    /// Stores a rating. A form that was sent twice counts once, and one about a question that was edited meanwhile not at
    /// all.
    public void rate(Context ctx) {
        Library now = library.current();
        Optional<TopicId> topic = topicOfForm(ctx, now);
        String id = cardId(ctx);
        Optional<Rating> rating = Optional.ofNullable(ctx.formParam("rating")).flatMap(Rating::find);
        int seen = number(ctx.formParam("seen")).map(Long::intValue).orElse(-1);
        if (rating.isEmpty() || seen < 0) {
            throw new Failure(400, views.say(Speech.of(ctx), "refused.rating"));
        }
        String person = sender(ctx);
        Deck deck = today.deck(now);
        Optional<Card> card = deck.find(id);
        card.ifPresent(found -> {
            Optional<Review> _ = today.rate(person, deck, found, seen, rating.get());
        });
        goOn(ctx, topic, card.isPresent() ? "" : CHANGED);
    }

    /// Takes the newest rating back, and asks its card again.
    public void undo(Context ctx) {
        Library now = library.current();
        String person = sender(ctx);
        Optional<Review> undone = number(ctx.formParam("review")).flatMap(review -> today.undo(person, review));
        String card = undone.flatMap(review -> today.deck(now).find(review.card()))
                .map(found -> "/cards/" + found.id()).orElse("");
        ctx.redirect("/review" + card + query(topicOfForm(ctx, now)), HttpStatus.SEE_OTHER);
    }

    /// On to the next card.
    ///
    /// @param more of the address's query
    private static void goOn(Context ctx, Optional<TopicId> topic, String more) {
        String query = query(topic);
        String rest = more.isEmpty() ? "" : (query.isEmpty() ? "?" : "&") + more;
        ctx.redirect("/review" + query + rest, HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, Library now, Optional<TopicId> topic, DayPlan plan, Optional<Card> card,
            boolean answered) {
        Language language = Speech.of(ctx);
        List<Review> reviews = today.done(ctx);
        views.show(ctx, "review", new View(
                topic.flatMap(now.topics()::find).map(found -> new Topic(found.id().value(),
                        Prose.link(found, language))),
                plan.due().size() + plan.soon().size(),
                plan.fresh().size(),
                ctx.queryParam(CHANGED) != null,
                card.map(found -> front(ctx, now, found, plan.reviewOf(found), answered)),
                reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast().id()),
                card.isPresent() ? Optional.empty() : Optional.of(done(reviews, plan))));
    }

    private Front front(Context ctx, Library now, Card card, Optional<Review> before, boolean answered) {
        Language language = Speech.of(ctx);
        Face face = card.face(language);
        var asked = new Asked(now, card, face);
        Optional<Back> back = answered ? Optional.of(back(ctx, now, face, asked, before)) : Optional.empty();
        back.ifPresent(shown -> Prose.allowDiagrams(ctx, shown.html()));
        return new Front(card.id(), face.question(), face.language().tag(), isForeign(card, face, language),
                asked.topic(card, language).toList(), asked.place(language), before.map(Review::number).orElse(0),
                back);
    }

    /// Own notes are in the language that they are in.
    private static boolean isForeign(Card card, Face face, Language language) {
        return card.origin() == Card.Origin.CONTENT && face.language() != language;
    }

    private Back back(Context ctx, Library now, Face face, Asked asked, Optional<Review> before) {
        Language language = Speech.of(ctx);
        Answer answer = face.answer();
        Page page = asked.links(language).map(links -> prose.page(answer.markdown(), links))
                .orElseGet(() -> prose.page(answer.markdown(), now, face.language()));
        return new Back(page.html(), page.warning(), answer.cut(), answer.partial(), asked.source(language),
                Choice.of(before, today.scheduler(), today.now(), views, language));
    }

    private Done done(List<Review> reviews, DayPlan plan) {
        return new Done(reviews.size(), Math.toIntExact(reviews.stream().map(Review::card).distinct().count()),
                Math.toIntExact(reviews.stream().filter(review -> review.rating() == Rating.AGAIN).count()),
                plan.next().map(today.scheduler()::day).map(String::valueOf), DayPlan.NEW_PER_DAY_MAX);
    }

    private static String cardId(Context ctx) {
        return Optional.of(ctx.pathParam("card")).filter(Deck::isId).orElseThrow(Failure::notFound);
    }

    private String sender(Context ctx) {
        return today.sender(ctx).orElseThrow(() -> new Failure(400, views.say(Speech.of(ctx), "refused.nameless")));
    }

    /// The topic that the address asks for.
    private static Optional<TopicId> topic(Context ctx, Library now) {
        return Optional.ofNullable(ctx.queryParam(TOPIC)).filter(value -> !value.isEmpty())
                .map(value -> TopicId.find(value).filter(id -> now.topics().find(id).isPresent())
                        .orElseThrow(Failure::notFound));
    }

    /// The topic that the form was sent for. One that is gone meanwhile keeps no rating from being stored.
    private static Optional<TopicId> topicOfForm(Context ctx, Library now) {
        return Optional.ofNullable(ctx.formParam(TOPIC)).flatMap(TopicId::find)
                .filter(id -> now.topics().find(id).isPresent());
    }

    private static String query(Optional<TopicId> topic) {
        return topic.map(Paths::reviewOf).map(path -> path.substring(path.indexOf('?'))).orElse("");
    }

    private static Optional<Long> number(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Long.parseLong(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}

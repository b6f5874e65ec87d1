package dev.touchstone.web.review;

import dev.touchstone.source.Language;
import dev.touchstone.study.Rating;
import dev.touchstone.study.Review;
import dev.touchstone.study.Schedule;
import dev.touchstone.study.Scheduler;
import dev.touchstone.web.page.Views;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One of the four buttons.
///
/// @param rating as the form sends it
/// @param key to press
/// @param pause until the card is asked again, in words
record Choice(String rating, int key, String pause) {

    private static final double DAYS_OF_MONTH = 30.44;
    private static final double DAYS_OF_YEAR = 365.25;

    /// Counted in days below these.
    private static final int DAYS_MAX = 60;
    private static final int MONTHS_MAX_DAYS = 730;

    static List<Choice> of(Optional<Review> before, Scheduler scheduler, Instant now, Views views, Language language) {
        return Stream.of(Rating.values()).map(rating -> {
            Schedule after = scheduler.rate(before.map(Review::after), rating, now);
            return new Choice(rating.label(), rating.ordinal() + 1, pause(after, scheduler, now, views, language));
        }).toList();
    }

    private static String pause(Schedule after, Scheduler scheduler, Instant now, Views views, Language language) {
        if (after.phase() != Schedule.Phase.REVIEW) {
            return views.say(language, "review.minutes", Math.max(1, Duration.between(now, after.due()).toMinutes()));
        }
        long days = scheduler.days(now, after.due());
        if (days < DAYS_MAX) {
            return views.say(language, "review.days", days);
        }
        return days < MONTHS_MAX_DAYS
                ? views.say(language, "review.months", Math.round(days / DAYS_OF_MONTH))
                : views.say(language, "review.years", Math.round(days / DAYS_OF_YEAR * 10) / 10.0);
    }
}

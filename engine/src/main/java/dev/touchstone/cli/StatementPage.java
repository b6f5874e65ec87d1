package dev.touchstone.cli;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.grading.LimitsText;
import dev.touchstone.source.Language;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an exercise asks, as Markdown that can be read anywhere, in the language of the session.
final class StatementPage {

    /// `[[id]]` and `[[id|text]]`, which only our own pages can follow. `[[1, 2]]` is none.
    private static final Pattern WIKI_LINK = Pattern
            .compile("\\[\\[(?:[a-z][a-z0-9-]*\\|([^\\]|]+)|([a-z][a-z0-9-]*))\\]\\]");

    private final Session session;
    private final Exercise exercise;

    StatementPage(Session session, Exercise exercise) {
        this.session = session;
        this.exercise = exercise;
    }

    /// The page.
    ///
    /// @param next key of the sentence that says how to go on; its values are the name of the solution's class, our
    ///   command and the exercise
    String text(String next) {
        Language language = session.language();
        Exercise.Text text = exercise.text().in(language);
        String rules = text.properties().values().stream().map("- "::concat).collect(Collectors.joining("\n"));
        String page = """
                # %s

                %s

                ## %s

                %s

                ## %s

                %s

                ## %s

                %s

                ## %s

                %s
                """.formatted(
                text.title(),
                text.statement().strip(),
                session.say("start.examples"),
                text.examples().strip(),
                session.say("start.rules"),
                rules,
                session.say("start.limits"),
                LimitsText.markdown(exercise, language),
                session.say("start.next"),
                session.say(next, exercise.solutionName(), session.command(), exercise.id().value()));
        return withoutWikiLinks(page);
    }

    /// `markdown` with the texts of its wiki links in their place.
    static String withoutWikiLinks(String markdown) {
        return WIKI_LINK.matcher(markdown).replaceAll(StatementPage::linkText);
    }

    private static String linkText(MatchResult link) {
        return Matcher.quoteReplacement(link.group(1) == null ? link.group(2) : link.group(1));
    }
}

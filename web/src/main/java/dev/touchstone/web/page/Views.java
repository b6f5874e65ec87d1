package dev.touchstone.web.page;

import dev.touchstone.source.Language;
import dev.touchstone.source.Words;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Draws pages from the templates in `/pages`, in the visitor's language. Thread-safe.
public final class Views {

    private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final TemplateEngine engine = new TemplateEngine();

    public Views(Assets assets) {
        for (Language language : Language.values()) {
            words.put(language, Words.of(Views.class, language));
        }
        var templates = new ClassLoaderTemplateResolver(Views.class.getClassLoader());
        templates.setPrefix("pages/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new Messages());
        engine.setLinkBuilder(new Hrefs(assets));
    }

    /// Answers with a page.
    ///
    /// @param page name of the template, without folder and ending
    /// @param view what the template shows, as `view`; a record of strings, numbers, lists and records
    public void show(Context ctx, String page, Object view) {
        show(ctx, page, Optional.empty(), view);
    }

    /// Answers with one part of a page.
    ///
    /// @param fragment name of the `th:fragment` in the template
    public void showPart(Context ctx, String page, String fragment, Object view) {
        show(ctx, page, Optional.of(fragment), view);
    }

    /// The site's own text of `key`.
    public String say(Language language, String key, Object... values) {
        return words(language).say(key, values);
    }

    /// The site's own text of `key`, or empty where there is none.
    Optional<String> find(Language language, String key) {
        return words(language).find(key);
    }

    private void show(Context ctx, String page, Optional<String> fragment, Object view) {
        Language language = Speech.of(ctx);
        var model = new org.thymeleaf.context.Context(locale(language));
        model.setVariable("view", MAPPER.convertValue(view, PLAIN));
        model.setVariable("language", language.tag());
        model.setVariable("switchTo", "?" + Speech.PARAMETER + "=" + language.other().tag());
        ctx.header("Cache-Control", "no-cache").header("Vary", "Accept-Language, Cookie");
        ctx.html(fragment.map(part -> engine.process(page, Set.of(part), model))
                .orElseGet(() -> engine.process(page, model)));
    }

    private Words words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.tag());
    }

    /// `#{key}` in templates. A missing text stops the page: a test draws them all.
    private final class Messages extends AbstractMessageResolver {

        @Override
        public String resolveMessage(ITemplateContext context, @Nullable Class<?> origin, String key,
                Object @Nullable [] values) {
            Language language = Language.find(context.getLocale().getLanguage()).orElse(Language.EN);
            return say(language, key, values == null ? new Object[0] : values);
        }

        @Override
        public String createAbsentMessageRepresentation(ITemplateContext context, @Nullable Class<?> origin, String key,
                Object @Nullable [] values) {
            throw new IllegalArgumentException("no text \"" + key + "\"");
        }
    }

    /// `@{/path}` in templates: the path itself, with the version of the file for those that browsers keep.
    private static final class Hrefs extends StandardLinkBuilder {

        private final Assets assets;

        Hrefs(Assets assets) {
            this.assets = assets;
        }

        @Override
        protected String computeContextPath(IExpressionContext context, String base,
                @Nullable Map<String, Object> parameters) {
            return "";
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return assets.versioned(link);
        }
    }
}

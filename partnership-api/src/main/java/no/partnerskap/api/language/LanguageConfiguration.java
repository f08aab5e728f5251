package no.partnerskap.api.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.partnerskap.view.words.Sentence;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.module.SimpleModule;

/** Configuration of the caller's language for JSON and pages. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    @Bean
    JsonMapperBuilderCustomizer languages() {
        return json ->
                json.addModule(new SimpleModule("languages").addSerializer(Sentence.class, new SentenceWriter()));
    }

    /** The locale of a page, in its header too. */
    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Locale.of(Language.of(request).each().getFirst().name());
            }
        };
    }
}

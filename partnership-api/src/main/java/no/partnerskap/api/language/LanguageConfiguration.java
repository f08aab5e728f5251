package no.partnerskap.api.language;

import no.partnerskap.view.words.Sentence;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.module.SimpleModule;

/** Teaches the writer of answers the caller's language. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    @Bean
    JsonMapperBuilderCustomizer languages() {
        return json ->
                json.addModule(new SimpleModule("languages").addSerializer(Sentence.class, new SentenceWriter()));
    }
}

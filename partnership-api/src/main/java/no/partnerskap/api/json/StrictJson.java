package no.partnerskap.api.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.partnerskap.core.rules.Rule;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Strict JSON configuration: nothing is guessed, converted, ignored or cut; what cannot be read exactly as sent is an error. */
@Configuration(proxyBeanMethods = false)
class StrictJson {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 200;

    @Bean
    JsonFactoryBuilderCustomizer limits() {
        return factory -> factory.disable(JsonFactory.Feature.CHARSET_DETECTION) // JSON between systems is UTF-8
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .build());
    }

    @Bean
    JsonMapperBuilderCustomizer strictness() {
        return json -> json.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new RequiredComponents(), json.annotationIntrospector()))
                .addModule(values());
    }

    private static SimpleModule values() {
        return new SimpleModule("partnership")
                .addDeserializer(LocalDate.class, new PlainDate())
                .addSerializer(Rule.class, new RuleNames());
    }
}

package no.partnerskap.api.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The test runs with H2 in memory. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:view;DB_CLOSE_DELAY=-1")
@interface OnH2 {}

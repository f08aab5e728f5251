package no.partnerskap.api.query;

import java.util.function.IntFunction;
import no.partnerskap.api.web.PathNumber;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Converters of the numbers in paths and queries, which are written in one way only: digits without a leading zero. */
@Configuration(proxyBeanMethods = false)
class NumberConverters implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(String.class, AgreementNumber.class, text -> read(text, AgreementNumber::new));
        formats.addConverter(String.class, ChangeNumber.class, text -> read(text, ChangeNumber::new));
        formats.addConverter(String.class, DecisionNumber.class, text -> read(text, DecisionNumber::new));
        formats.addConverter(String.class, DisputeNumber.class, text -> read(text, DisputeNumber::new));
        formats.addConverter(String.class, MandateNumber.class, text -> read(text, MandateNumber::new));
        formats.addConverter(String.class, MeetingNumber.class, text -> read(text, MeetingNumber::new));
        formats.addConverter(String.class, SettlementNumber.class, text -> read(text, SettlementNumber::new));
        formats.addConverter(String.class, PartNumber.class, text -> read(text, PartNumber::new));
    }

    private static <T> T read(String text, IntFunction<T> kind) {
        return kind.apply(PathNumber.of(text).orElseThrow(() -> new Malformed("", "number")));
    }

    /** No validator of annotations: form is checked where a record is read and where a command is received. */
    @Override
    public Validator getValidator() {
        return new NothingToValidate();
    }

    private static final class NothingToValidate implements Validator {
        @Override
        public boolean supports(Class<?> type) {
            return false;
        }

        @Override
        public void validate(Object target, Errors errors) {}
    }
}

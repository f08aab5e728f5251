package no.partnerskap.api.query;

import java.util.function.IntFunction;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import org.springframework.format.FormatterRegistry;

/** Numbers in an address are written in one way only: digits without a leading zero. */
public final class NumberConverters {
    private NumberConverters() {}

    public static void register(FormatterRegistry formats) {
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
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new Malformed("", "number");
        }
        return kind.apply(Integer.parseInt(text));
    }
}

package no.partnerskap.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.kernel.RecordingClock;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.rules.Rule;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** A partnership with a history, to which something is said; everything was recorded on 5 January 2026 unless told otherwise. */
public final class Scene {
    public static final Instant RECORDED = Instant.parse("2026-01-05T09:00:00Z");

    /** When commands arrive unless told otherwise. */
    public static final Instant NOW = Instant.parse("2026-02-01T11:00:00Z");

    private final List<PartnershipEvent> history;
    private final Instant now;

    private Scene(List<PartnershipEvent> history, Instant now) {
        this.history = history;
        this.now = now;
    }

    public static Scene given(PartnershipEvent... history) {
        return new Scene(List.of(history), NOW);
    }

    public Scene and(PartnershipEvent... more) {
        var longer = new ArrayList<>(history);
        longer.addAll(Arrays.asList(more));
        return new Scene(List.copyOf(longer), now);
    }

    public Scene at(String instant) {
        return new Scene(history, Instant.parse(instant));
    }

    public Answer when(PartnershipCommand command) {
        var fixture = new AggregateTestFixture<>(Partnership.class);
        var clock = new RecordingClock(Clock.fixed(now, ZoneOffset.UTC));
        fixture.registerInjectableResource(new CommandServices(clock, PolicyBook.shipped()));
        fixture.registerCommandTargetResolver(message ->
                new VersionedAggregateIdentifier(((PartnershipCommand) message.getPayload()).office(), null));
        return new Answer(fixture.givenCurrentTime(RECORDED).andGiven(history).when(message(command)), history.size());
    }

    /** A command under the name by which it travels. */
    static CommandMessage<PartnershipCommand> message(PartnershipCommand command) {
        return new GenericCommandMessage<>(new GenericMessage<>(command), Partnership.messageName(command));
    }

    /** What the partnership answers. */
    public record Answer(ResultValidator<Partnership> fixture, int historyLength) {
        public Answer records(PartnershipEvent... events) {
            fixture.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
            return this;
        }

        public Answer recordsNothingNew() {
            fixture.expectSuccessfulHandlerExecution().expectNoEvents();
            return this;
        }

        public Answer answersNumber(int number) {
            return receipt("the number " + number, receipt -> receipt.number() == number);
        }

        /** The version counts all events, from 1. */
        public Answer answersVersion(long version) {
            return receipt("version " + version, receipt -> receipt.version() == version);
        }

        public Answer noticesNothing() {
            return receipt("no finding", receipt -> receipt.findings().isEmpty());
        }

        public Answer notices(String code, Rule rule) {
            return receipt(
                    "the finding " + code + " of " + rule.id(),
                    receipt -> receipt.findings().stream()
                            .anyMatch(finding -> finding.code().equals(code) && finding.rule() == rule));
        }

        public Answer noticesOnly(Finding... findings) {
            return receipt(
                    "only " + List.of(findings), receipt -> receipt.findings().equals(List.of(findings)));
        }

        public Answer refuses(String code, Rule rule) {
            return rejects(Refused.class, code, rule);
        }

        public Answer isNotYours(String code) {
            return rejects(ActOfAnother.class, code, Rule.R_004);
        }

        public Answer knowsNo(String kind) {
            return rejects(UnknownNumber.class, "unknown-" + kind, null);
        }

        public Answer isMalformed(String pointer, String code) {
            fixture.expectNoEvents()
                    .expectException(matching(
                            Malformed.class,
                            "malformed at " + pointer + ": " + code,
                            no -> no.code().equals(code) && no.pointer().equals(pointer)));
            return this;
        }

        private Answer rejects(Class<? extends Rejected> type, String code, @Nullable Rule rule) {
            fixture.expectNoEvents()
                    .expectException(matching(
                            type,
                            type.getSimpleName() + " with " + code + " of " + rule,
                            no -> no.code().equals(code) && no.rule() == rule));
            return this;
        }

        private Answer receipt(String description, Predicate<Receipt> holds) {
            fixture.expectResultMessagePayloadMatching(matching(Receipt.class, description, holds));
            return this;
        }

        private static <T> Matcher<T> matching(Class<T> type, String description, Predicate<T> holds) {
            return new CustomTypeSafeMatcher<>(description) {
                @Override
                protected boolean matchesSafely(T item) {
                    assertThat(item).isInstanceOf(type);
                    return holds.test(item);
                }
            };
        }
    }
}

package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_124;
import static no.partnerskap.core.rules.Rule.R_144;
import static no.partnerskap.core.rules.Rule.R_146;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.dispute.Dispute;
import no.partnerskap.core.dispute.DisputeStage;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Audience.DisputeHandlers;
import no.partnerskap.core.kernel.Audience.Owner;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a caller sees of an event")
class VisibilityTest {
    private static final OwnerId LIER = OwnerId.municipality(1);
    private static final DisputeNumber DISPUTE = new DisputeNumber(3);
    private static final Dispute BEFORE_BOARD =
            new Dispute(DISPUTE, OwnerId.STATE, List.of(), List.of(), DisputeStage.BEFORE_BOARD, true);

    private static Visibility of(Capacity capacity, @Nullable OwnerId owner, @Nullable Dispute dispute) {
        return new Visibility(capacity, owner, dispute == null ? null : List.of(dispute));
    }

    private static boolean opens(Visibility visibility, Audience audience) {
        return visibility.opens("change.ChangeProposed", audience, "M1");
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    @Shows(R_144)
    void is_nothing_of_an_event_for_nobody_whoever_calls(Capacity capacity) {
        var callers = Stream.of(of(capacity, LIER, null), of(capacity, null, null), of(capacity, LIER, BEFORE_BOARD));
        assertThat(callers).allSatisfy(caller -> {
            assertThat(opens(caller, Audience.NOBODY)).isFalse();
            assertThat(opens(caller, Audience.PARTIES)).isTrue();
        });
    }

    @Test
    @Shows({R_144, R_146})
    void is_its_own_owner_s_event_and_not_the_other_s() {
        var ofLier = new Owner(LIER);
        assertThat(opens(of(Capacity.OWNER, LIER, null), ofLier)).isTrue();
        assertThat(opens(of(Capacity.AUDITOR, LIER, null), ofLier)).isTrue();
        assertThat(opens(of(Capacity.OWNER, OwnerId.STATE, null), ofLier)).isFalse();
        assertThat(opens(of(Capacity.SUPERVISOR, null, null), ofLier)).isFalse();
    }

    @Test
    @Shows(R_124)
    void is_a_note_to_the_mediator_for_those_who_handle_the_dispute_and_who_sent_it() {
        var note = new DisputeHandlers(DISPUTE);
        assertThat(opens(of(Capacity.MEDIATOR, null, BEFORE_BOARD), note)).isTrue();
        assertThat(opens(of(Capacity.BOARD, null, BEFORE_BOARD), note)).isTrue();
        assertThat(opens(of(Capacity.OWNER, LIER, null), note)).isTrue();
        assertThat(opens(of(Capacity.OWNER, OwnerId.STATE, null), note)).isFalse();
        assertThat(opens(of(Capacity.MEDIATOR, null, BEFORE_BOARD), new DisputeHandlers(new DisputeNumber(4))))
                .isFalse();
    }
}

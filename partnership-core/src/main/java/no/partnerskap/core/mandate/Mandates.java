package no.partnerskap.core.mandate;

import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_041;
import static no.partnerskap.core.rules.Rule.R_042;
import static no.partnerskap.core.rules.Rule.R_043;
import static no.partnerskap.core.rules.Rule.R_044;
import static no.partnerskap.core.rules.Rule.R_047;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.mandate.MandateCommand.EndMandate;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.MandateCommand.RecordDelegationRules;
import no.partnerskap.core.mandate.MandateEvent.DelegationRulesRecorded;
import no.partnerskap.core.mandate.MandateEvent.MandateEnded;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Mandates of one partnership, with each municipality's delegation rules. */
public record Mandates(Numbered<Mandate> mandates, SortedMap<OwnerId, DelegationRulesRecorded> rules) {
    public static final Mandates NONE = new Mandates(Numbered.none(), Collections.emptySortedMap());

    /** A mandate rests on an earlier decision by another body than its holder, and its holder represents one owner only. */
    @Keeps({R_041, R_042, R_047, R_005})
    public Outcome grant(GrantMandate c) {
        Refused.when(c.holder() == Body.STATUTE, "mandate.holder", R_041);
        Refused.when(c.holder() == Body.OFFICE_LEADER, "mandate.leader", R_005);
        Refused.when(c.source().reference().isBlank(), "mandate.source", R_041);
        Refused.when(c.validTo() != null && !c.validTo().isAfter(c.validFrom()), "mandate.period", R_041);
        Refused.when(c.source().decidedOn().day().isAfter(c.validFrom()), "mandate.decided-later", R_042);
        Refused.when(c.source().by() == c.holder(), "mandate.self-granted", R_042);
        var mandate = new Mandate(
                new MandateNumber(mandates.next()),
                c.by(),
                c.holder(),
                c.personRef(),
                c.subjects(),
                c.ceiling(),
                c.source(),
                c.validFrom(),
                c.validTo());
        refuseBothOwners(mandate);
        return Outcome.of(mandate.number().value(), new MandateGranted(c.office(), mandate));
    }

    private void refuseBothOwners(Mandate mandate) {
        boolean both = mandate.personRef() != null
                && mandates.items().stream()
                        .anyMatch(other -> mandate.personRef().equals(other.personRef())
                                && !other.owner().equals(mandate.owner())
                                && overlap(mandate, other));
        Refused.when(both, "mandate.both-owners", R_047);
    }

    private static boolean overlap(Mandate a, Mandate b) {
        return (a.validTo() == null || b.validFrom().isBefore(a.validTo()))
                && (b.validTo() == null || a.validFrom().isBefore(b.validTo()));
    }

    public Outcome end(EndMandate c) {
        var mandate = mandates.get(c.mandate().value(), "mandate");
        ActOfAnother.unless(mandate.owner().equals(c.by()), "mandate.other-owner");
        Refused.when(c.on().isBefore(mandate.validFrom()), "mandate.ends-before-start", R_041);
        return Outcome.of(c.mandate().value(), new MandateEnded(c.office(), c.mandate(), c.on()));
    }

    /** Rules due for renewal still count; that they are overdue is a finding. */
    @Keeps(R_044)
    public Outcome recordRules(RecordDelegationRules c, LocalDate today) {
        ActOfAnother.unless(!c.by().isState(), "delegation-rules.municipality");
        var event = new DelegationRulesRecorded(
                c.office(), c.by(), c.adoptedOn(), c.councilConstitutedOn(), c.principle(), c.reference());
        return Outcome.of(event).with(overdueRules(event, today));
    }

    /** Findings on delegation rules on a day, however long ago they were recorded. */
    @Keeps(R_044)
    public static List<Finding> overdueRules(DelegationRulesRecorded rules, LocalDate today) {
        var constituted = rules.councilConstitutedOn().day();
        var lastDay = LocalDate.of(constituted.getYear() + 1, Month.DECEMBER, 31);
        boolean older = rules.adoptedOn().day().isBefore(constituted);
        return older && today.isAfter(lastDay)
                ? List.of(new Finding(R_044, "delegation-rules.not-renewed", Map.of("due", lastDay.toString())))
                : List.of();
    }

    /** Whether a mandate of the owner covers a subject on a day; an unknown number covers nothing. */
    @Keeps(R_018)
    public boolean cover(@Nullable MandateNumber number, OwnerId owner, ChangeKind kind, LocalDate on) {
        return number != null
                && mandates.find(number.value())
                        .map(m -> m.covers(owner, kind, on))
                        .orElse(false);
    }

    /** Findings on an approval under this mandate: that none covers it, or that a director approved a matter of principle. */
    @Keeps(R_043)
    public List<Finding> noticeApproval(
            @Nullable Body body, @Nullable MandateNumber number, OwnerId owner, ChangeKind kind, LocalDate on) {
        var findings = new ArrayList<Finding>();
        if (body != null && !cover(number, owner, kind, on)) {
            findings.add(Finding.of(R_018, "approval.no-mandate"));
        }
        var own = rules.get(owner);
        if (body == Body.MUNICIPAL_DIRECTOR && own != null && own.principle().contains(kind)) {
            findings.add(Finding.of(R_043, "approval.matter-of-principle"));
        }
        return findings;
    }

    public Mandates after(MandateEvent event) {
        return switch (event) {
            case MandateGranted e -> new Mandates(mandates.plus(e.mandate()), rules);
            case MandateEnded e -> new Mandates(mandates.update(e.mandate().value(), m -> m.endedOn(e.on())), rules);
            case DelegationRulesRecorded e -> {
                var latest = new TreeMap<>(rules);
                latest.put(e.owner(), e);
                yield new Mandates(mandates, Collections.unmodifiableSortedMap(latest));
            }
        };
    }
}

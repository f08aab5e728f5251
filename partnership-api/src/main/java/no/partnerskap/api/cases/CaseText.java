package no.partnerskap.api.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseFields;
import no.partnerskap.core.agreement.ClauseFields.LocationAndDesign;
import no.partnerskap.core.agreement.ClauseFields.Organisation;
import no.partnerskap.core.agreement.ClauseFields.OtherServices;
import no.partnerskap.core.agreement.ClauseFields.Services;
import no.partnerskap.core.agreement.ClauseFields.UserInvolvement;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.MinimumService;

/** Minimum text of a partnership agreement (NAV-loven §§ 13, 14), for cases that do not give one. */
final class CaseText {
    static final List<Clause> LEAST = List.of(
            clause(new LocationAndDesign(List.of("As today"), List.of(), null, null, List.of())),
            clause(new Organisation(List.of(), List.of(), null)),
            clause(new Services(new TreeSet<>(EnumSet.allOf(MinimumService.class)), List.of())),
            clause(new UserInvolvement(false, null, null)),
            clause(new OtherServices(List.of(), List.of())));

    private CaseText() {}

    private static Clause clause(ClauseFields fields) {
        var name = fields.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Clause(new ClauseKey(name), name, "As today", fields);
    }
}

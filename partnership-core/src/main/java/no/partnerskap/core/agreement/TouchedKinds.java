package no.partnerskap.core.agreement;

import static no.partnerskap.core.rules.Rule.R_013;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import no.partnerskap.core.agreement.ClauseFields.Delegations;
import no.partnerskap.core.agreement.ClauseFields.LeadershipAndStaffing;
import no.partnerskap.core.agreement.ClauseFields.LocationAndDesign;
import no.partnerskap.core.agreement.ClauseFields.Services;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Kinds of change that a rewording of clauses amounts to. */
final class TouchedKinds {
    private TouchedKinds() {}

    /** Rewording of a clause: before and after; either may be absent. */
    record Rewording(@Nullable Clause before, @Nullable Clause after) {
        ClauseType type() {
            return after != null ? after.type() : before != null ? before.type() : ClauseType.GENERAL;
        }

        /** Whether both wordings have the same value in a field of their form. */
        private <F extends ClauseFields, V> boolean same(Class<F> form, Function<F, V> field) {
            return read(before, form).map(field).equals(read(after, form).map(field));
        }

        private static <F extends ClauseFields> Optional<F> read(@Nullable Clause clause, Class<F> form) {
            return Optional.ofNullable(clause)
                    .map(Clause::fields)
                    .filter(form::isInstance)
                    .map(form::cast);
        }

        ChangeKind kind() {
            return switch (type()) {
                case LOCATION_AND_DESIGN ->
                    same(LocationAndDesign.class, LocationAndDesign::addresses)
                            ? ChangeKind.OFFICE_DESIGN
                            : ChangeKind.LOCATION_MOVE;
                case SERVICES -> services();
                case USER_INVOLVEMENT, OTHER_SERVICES -> ChangeKind.USER_OR_SERVICE_INTERFACE_TERM;
                case LEADERSHIP_AND_STAFFING ->
                    same(LeadershipAndStaffing.class, LeadershipAndStaffing::model)
                            ? ChangeKind.LEADER_EMPLOYMENT_TERMS
                            : ChangeKind.LEADERSHIP_MODEL_CHANGE;
                case DELEGATION -> delegation();
                case COST_SHARING -> ChangeKind.COST_KEY_ADJUSTMENT;
                case PARTIES,
                        PURPOSE,
                        ORGANISATION_AND_OPERATION,
                        GOVERNANCE,
                        PRIVACY_SECURITY_PREPAREDNESS,
                        CO_DETERMINATION,
                        GOALS_AND_RESULTS,
                        COMPETENCE,
                        DISPUTE,
                        TERM,
                        ANNEX,
                        PREMISES,
                        GENERAL -> ChangeKind.ORGANISATION_TERM_CHANGE;
            };
        }

        @Keeps(R_013)
        private ChangeKind services() {
            var was = read(before, Services.class);
            var is = read(after, Services.class);
            var minimum = is.map(Services::minimum).orElse(new TreeSet<>());
            if (was.stream().anyMatch(services -> !minimum.containsAll(services.minimum()))) {
                return ChangeKind.MINIMUM_SERVICE_REMOVED;
            }
            var beyond = is.map(Services::beyond).orElse(List.of());
            return was.stream().anyMatch(services -> !beyond.containsAll(services.beyond()))
                    ? ChangeKind.SERVICE_REMOVED
                    : ChangeKind.SERVICE_ADDED;
        }

        private ChangeKind delegation() {
            var was = read(before, Delegations.class).map(Delegations::grants).orElse(List.of());
            var is = read(after, Delegations.class).map(Delegations::grants).orElse(List.of());
            return was.containsAll(is) && !is.containsAll(was)
                    ? ChangeKind.DELEGATION_REVOKED
                    : ChangeKind.DELEGATION_GRANTED;
        }
    }

    /** The kinds of change that the rewordings amount to together. */
    static SortedSet<ChangeKind> of(List<Rewording> rewordings) {
        var kinds = new TreeSet<ChangeKind>();
        rewordings.forEach(rewording -> kinds.add(rewording.kind()));
        return kinds;
    }

    /** The kind of the change that carries them all: one that by law is decided jointly, if there is one. */
    static ChangeKind leading(SortedSet<ChangeKind> kinds) {
        return kinds.stream().filter(ChangeKind::legalMinimum).findFirst().orElse(kinds.first());
    }

    /** Whether a change of some kind can carry them all, without letting any of them be decided lower. */
    static boolean carriedAs(ChangeKind kind, SortedSet<ChangeKind> kinds) {
        return kinds.contains(kind) && (kind.legalMinimum() || !leading(kinds).legalMinimum());
    }
}

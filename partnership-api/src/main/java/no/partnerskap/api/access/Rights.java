package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_124;
import static no.partnerskap.core.rules.Rule.R_144;
import static no.partnerskap.core.rules.Rule.R_146;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Rights to read, by the capacity of the caller; {@link CommandRights} adds the commands. What is not listed is forbidden. {@link
 * PartnershipRoles} decides whether a caller may know of a partnership at all, {@link Visibility} which parts of it the caller
 * sees.
 */
final class Rights {
    /** Right to drafts: the line's own only. */
    static final Right DRAFTING = Right.of(Area.AGREEMENT, true, Capacity.OWNER, Condition.OWN_LINE);

    /** Right to decide about names: an organisation's for its own people, the operator's for people without one. */
    static final Right OWN_PEOPLE = Right.of(Area.PARTNERSHIP, true, Capacity.OWNER, Condition.ANYWHERE)
            .with(Capacity.MEDIATOR, Condition.ANYWHERE)
            .with(Capacity.SUPERVISOR, Condition.ANYWHERE)
            .with(Capacity.BOARD, Condition.ANYWHERE)
            .with(Capacity.OPS, Condition.ANYWHERE);

    static final Map<ReadResource, Right> READINGS = readings();

    private Rights() {}

    @Keeps({R_124, R_144, R_146})
    private static Map<ReadResource, Right> readings() {
        var all = new EnumMap<ReadResource, Right>(ReadResource.class);
        for (var readResource : ReadResource.values()) {
            all.put(readResource, reading(readResource));
        }
        return Collections.unmodifiableMap(all);
    }

    private static Right reading(ReadResource what) {
        var parties = new Right(
                what.area(),
                false,
                Map.of(
                        Capacity.OWNER, Condition.OF_THE_OFFICE,
                        Capacity.AUDITOR, Condition.OF_THE_OFFICE));
        var shared = parties.with(Capacity.LEADER, Condition.OF_THE_OFFICE)
                .with(Capacity.SUPERVISOR, Condition.OF_THE_COUNTY);
        return switch (what) {
            case PARTNERSHIPS ->
                shared.with(Capacity.MEDIATOR, Condition.OF_THE_COUNTY).with(Capacity.BOARD, Condition.PASSED_ON);
            case OVERVIEW ->
                shared.with(Capacity.MEDIATOR, Condition.OF_THE_COUNTY).with(Capacity.REGISTRAR, Condition.ANYWHERE);
            case CHANGES, AUDITS ->
                shared.with(Capacity.MEDIATOR, Condition.ENCLOSED).with(Capacity.BOARD, Condition.ENCLOSED);
            case DISPUTES ->
                parties.with(Capacity.MEDIATOR, Condition.OF_THE_COUNTY).with(Capacity.BOARD, Condition.PASSED_ON);
            case LEADERS, MANDATES, AGREEMENTS, MEETINGS, COST_KEY, AUDITS_TOGETHER, DECISIONS, FINDINGS, HISTORY ->
                shared;
            case READ_LOG -> parties;
            case INBOX -> Right.of(what.area(), false, Capacity.OWNER, Condition.OF_THE_OFFICE);
            case PERSONS ->
                new Right(
                        what.area(),
                        false,
                        Map.of(
                                Capacity.OWNER, Condition.ANYWHERE,
                                Capacity.LEADER, Condition.ANYWHERE,
                                Capacity.AUDITOR, Condition.ANYWHERE,
                                Capacity.SUPERVISOR, Condition.ANYWHERE,
                                Capacity.MEDIATOR, Condition.ANYWHERE,
                                Capacity.BOARD, Condition.ANYWHERE));
            case DRAFTS -> Right.of(what.area(), false, Capacity.OWNER, Condition.OWN_LINE);
        };
    }

    static Right toRead(ReadResource readResource) {
        return READINGS.get(readResource);
    }

    @Keeps(R_004)
    static @Nullable Right toSend(Class<? extends PartnershipCommand> command) {
        return CommandRights.ALL.get(command);
    }

    static boolean reads(Capacity capacity, ReadResource readResource) {
        return toRead(readResource).held().containsKey(capacity);
    }
}

package no.partnerskap.core.change;

import static no.partnerskap.core.rules.Rule.R_086;

import java.util.Arrays;
import no.partnerskap.core.rules.Keeps;

/** The grounds that make a change an emergency (no: hastesak). Shortage of money or time is none. */
@Keeps(R_086)
public enum EmergencyGround {
    LIFE_OR_HEALTH,
    PREMISES_UNUSABLE,
    CYBER_INCIDENT,
    CIVIL_PREPAREDNESS,
    LEGAL_ORDER;

    /** Whether a ground as somebody stated it is one of these. */
    public static boolean qualifies(String stated) {
        return Arrays.stream(values()).anyMatch(ground -> ground.name().equals(stated));
    }
}

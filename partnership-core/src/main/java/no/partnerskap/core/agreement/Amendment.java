package no.partnerskap.core.agreement;

import java.util.List;
import no.partnerskap.core.kernel.ChangeNumber;

/** Amendment as the rules need it; once adopted, its content is among the adopted ones. */
public record Amendment(ChangeNumber change, String textSha256, List<ClauseChange> clauses, boolean adopted) {
    public Amendment {
        clauses = List.copyOf(clauses);
    }

    Amendment carriedOut() {
        return new Amendment(change, textSha256, List.of(), true);
    }
}

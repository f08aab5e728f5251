package no.partnerskap.core.involvement;

import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_094;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is owed for a change that costs another owner more")
class CostRaisedTest {
    private static CostEffectForeseen foreseen(Map<OwnerId, Level> raised) {
        var raises = new TreeMap<OwnerId, Raise>();
        raised.forEach((owner, level) -> raises.put(owner, new Raise(level, "It pays more")));
        return new CostEffectForeseen(OFFICE, CHANGE, 1, List.of(), sorted(raises));
    }

    private static Level owed(History history) {
        return history.towardLier("2026-02-01").owed();
    }

    @Test
    @Shows(R_094)
    void is_a_consultation_where_the_table_asks_for_less() {
        assertThat(owed(History.ofANewSystem())).isEqualTo(Level.INFORMED);
        assertThat(owed(History.ofANewSystem().record(foreseen(Map.of(LIER, Level.CONSULTED)))))
                .isEqualTo(Level.CONSULTED);
    }

    @Test
    @Shows(R_094)
    void is_never_lowered_by_it() {
        assertThat(owed(History.ofAMove().record(foreseen(Map.of(LIER, Level.CONSULTED)))))
                .isEqualTo(Level.JOINTLY_DECIDED);
        assertThat(owed(History.ofANewSystem()
                        .raisesTo(Level.CO_DECIDED)
                        .record(foreseen(Map.of(LIER, Level.CONSULTED)))))
                .isEqualTo(Level.CO_DECIDED);
    }

    @Test
    @Shows(R_094)
    void goes_by_what_was_foreseen_last() {
        assertThat(owed(History.ofANewSystem().record(foreseen(Map.of(LIER, Level.CONSULTED)), foreseen(Map.of()))))
                .isEqualTo(Level.INFORMED);
    }
}

package no.partnerskap.api.sample;

import static no.partnerskap.api.sample.Registers.Municipality.ORLAND;

import no.partnerskap.api.sample.Registers.Region;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.LanguageForm;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.office.LeadershipModel;

/** Story of an expired agreement: it expired in May 2024 and was not renewed; in September a change took effect. */
final class Orland implements Story {
    private static final OwnerId STATE = OwnerId.STATE;
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);

    @Override
    public OfficeNumber office() {
        return new OfficeNumber("1621");
    }

    @Override
    public void tell(SampleSender sampleSender) {
        Founding.of(
                        sampleSender,
                        "Nav Ørland",
                        Region.TRONDELAG,
                        LeadershipModel.SINGLE_STATE,
                        LanguageForm.BOKMAAL,
                        null,
                        ORLAND)
                .agreement("2021-04-22", "2021-05-01", "2024-05-01")
                .delegated();
        sampleSender.on("2024-08-12");
        var change = ChangeStory.proposed(
                sampleSender,
                STATE,
                ChangeKind.OPENING_HOURS_CHANGE,
                "The office is open without appointment on three days instead of five",
                "2024-09-01",
                ChangeFigures.NONE);
        sampleSender.on("2024-08-16");
        change.ownRecord(MUNICIPALITY, Level.CO_DECIDED);
        sampleSender.on("2024-08-20");
        change.decided(STATE, "2024-08-20", Body.REGION_DIRECTOR, Founding.regionDirector());
    }
}

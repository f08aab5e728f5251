package no.partnerskap.api.sample;

import no.partnerskap.core.kernel.OfficeNumber;

/** The invented history of one office. */
interface Story {
    /** What every text of the sample begins with, so that nobody takes it for a fact. */
    String SAMPLE = "[sample] ";

    OfficeNumber office();

    void tell(SampleSender sampleSender);
}

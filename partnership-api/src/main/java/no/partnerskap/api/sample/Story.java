package no.partnerskap.api.sample;

import no.partnerskap.core.kernel.OfficeNumber;

/** Story: the invented history of one office. */
interface Story {
    /** Prefix of every text of the sample, so that nobody takes it for fact. */
    String SAMPLE = "[sample] ";

    OfficeNumber office();

    void tell(SampleSender sampleSender);
}

package no.partnerskap.api.house.madeup.core.rules;

/** Rules that know the kernel. */
public class MadeUp {
    static class KnowsTheKernel {
        no.partnerskap.api.house.madeup.core.kernel.MadeUp kernel;
    }
}

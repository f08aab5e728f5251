package no.partnerskap.api.axon;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The tables are not those of this version of the program, and it may not or must not change them. */
class UnfitTables extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String whatToDo;

    UnfitTables(String description, String whatToDo) {
        super(description);
        this.whatToDo = whatToDo;
    }

    /** Tells it at the start in two sentences, in place of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<UnfitTables> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, UnfitTables unfit) {
            return new FailureAnalysis(unfit.getMessage(), unfit.whatToDo, unfit);
        }
    }
}

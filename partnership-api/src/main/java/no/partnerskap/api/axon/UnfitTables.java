package no.partnerskap.api.axon;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Failure at start: the tables are not those of this version, and the program may not change them. */
class UnfitTables extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String whatToDo;

    UnfitTables(String description, String whatToDo) {
        super(description);
        this.whatToDo = whatToDo;
    }

    /** Analyzer that reports it in two sentences instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<UnfitTables> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, UnfitTables unfit) {
            return new FailureAnalysis(unfit.getMessage(), unfit.whatToDo, unfit);
        }
    }
}

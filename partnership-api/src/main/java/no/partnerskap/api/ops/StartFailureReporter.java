package no.partnerskap.api.ops;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in two lines what is wrong and what to do next, in place of Boot's own frame of stars. */
final class StartFailureReporter implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis failure) {
        var next = failure.getAction();
        System.err.println("partnership: " + failure.getDescription().strip());
        if (next != null) {
            System.err.println("partnership: " + next.strip());
        }
    }
}

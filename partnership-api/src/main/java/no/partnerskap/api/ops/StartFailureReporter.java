package no.partnerskap.api.ops;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Reporter of start failures: two lines on what is wrong and what to do, instead of Boot's banner. */
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

import java.time.LocalDate;
import java.util.stream.Stream;
import partnership.jdk.ApiException;
import partnership.jdk.api.ChangesApi;
import partnership.jdk.api.ChangesApi.APIProposeChangeRequest;
import partnership.jdk.model.AuditReport;
import partnership.jdk.model.ChangeBody;
import partnership.jdk.model.ChangeKind;
import partnership.jdk.model.ChangeProposal;
import partnership.jdk.model.ClauseFields;
import partnership.jdk.model.Premises;
import partnership.jdk.model.Verdict;

/** A caller of the interface, as {@code use.ts} is one, by the HTTP client of the JDK. */
class UseNative {
    Stream<Verdict> verdictsOfMove(ChangesApi changes) throws ApiException {
        var move = new ChangeBody()
                .kind(ChangeKind.LOCATION_MOVE)
                .summary("The office moves")
                .effectiveOn(LocalDate.of(2026, 6, 16));
        var request = APIProposeChangeRequest.newBuilder()
                .office("0626")
                .changeProposal(new ChangeProposal().content(move))
                .dryRun(true)
                .build();
        AuditReport audit = changes.proposeChange(request).getChange();
        return audit.getOwners().stream().map(owner -> owner.getVerdict());
    }

    ClauseFields premises() {
        return new ClauseFields(new Premises());
    }
}

package no.partnerskap.api.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.record.HeadMemory;
import no.partnerskap.view.record.PartnershipHead;
import org.springframework.stereotype.Component;

/** Memory of the heads of partnerships' records for one request; outside requests nothing is remembered. */
@Component
class RequestHeads implements HeadMemory {
    @Override
    public Optional<PartnershipHead> head(OfficeNumber office, Function<OfficeNumber, Optional<PartnershipHead>> look) {
        return RequestContext.ofThisThread()
                .map(context -> context.head(office, look))
                .orElseGet(() -> look.apply(office));
    }

    @Override
    public List<PartnershipHead> heads(Supplier<List<PartnershipHead>> look) {
        return RequestContext.ofThisThread().map(context -> context.heads(look)).orElseGet(look);
    }

    @Override
    public Optional<Instant> moment() {
        return RequestContext.ofThisThread().flatMap(RequestContext::earlierMoment);
    }
}

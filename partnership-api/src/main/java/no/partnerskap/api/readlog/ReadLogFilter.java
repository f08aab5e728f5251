package no.partnerskap.api.readlog;

import io.swagger.v3.oas.annotations.media.Schema;
import no.partnerskap.api.access.AccessPurpose;
import no.partnerskap.api.access.Caller.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Filter of a log of accesses.
 *
 * @param purpose only accesses for this purpose
 * @param kind only accesses by this kind of caller
 */
public record ReadLogFilter(
        @Schema(description = "Only accesses for this purpose") @Nullable
        AccessPurpose purpose,

        @Schema(description = "Only accesses by this kind of caller") @Nullable
        Kind kind) {}

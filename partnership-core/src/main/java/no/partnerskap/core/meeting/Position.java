package no.partnerskap.core.meeting;

import org.jspecify.annotations.Nullable;

/** What an owner held in a matter, and why. */
public record Position(Stance stance, @Nullable String reason) {}

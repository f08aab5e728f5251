package no.partnerskap.api.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.partnerskap.core.kernel.PartnershipCommand;

/** Marker of a controller method that sends a command, with the command whose right its callers need. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Sends {
    Class<? extends PartnershipCommand> value();
}

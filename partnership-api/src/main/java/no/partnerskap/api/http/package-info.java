/** Stages that every request passes, in order: limits on headers and bodies, traces, and errors of the container. */
@NullMarked
package no.partnerskap.api.http;

import org.jspecify.annotations.NullMarked;

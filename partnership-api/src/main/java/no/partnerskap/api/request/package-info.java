/** Requests: the caller, the partnership, and the two times of each request, each determined once. */
@NullMarked
package no.partnerskap.api.request;

import org.jspecify.annotations.NullMarked;

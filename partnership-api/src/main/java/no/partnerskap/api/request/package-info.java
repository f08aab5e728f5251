/** What one request is found to ask: by whom, about which partnership, and for which day and knowledge; each found out once. */
@NullMarked
package no.partnerskap.api.request;

import org.jspecify.annotations.NullMarked;

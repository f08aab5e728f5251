/** Queries: the two times of a question, pages, filters, and the checks of query parameters. */
@NullMarked
package no.partnerskap.api.query;

import org.jspecify.annotations.NullMarked;

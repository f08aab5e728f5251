/** What those who run the service see of it: figures and lines of a log, none of which tells whom it is about. */
@NullMarked
package no.partnerskap.api.ops;

import org.jspecify.annotations.NullMarked;

/** Access: the caller, its role in a partnership, and its rights there. What is not listed here is forbidden. */
@NullMarked
package no.partnerskap.api.access;

import org.jspecify.annotations.NullMarked;

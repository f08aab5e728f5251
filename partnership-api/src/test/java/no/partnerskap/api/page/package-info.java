/** Tests of what a page is made of. */
@NullMarked
package no.partnerskap.api.page;

import org.jspecify.annotations.NullMarked;

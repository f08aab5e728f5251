/** JSON of the API, read strictly, since what is read may become a permanent record. */
@NullMarked
package no.partnerskap.api.json;

import org.jspecify.annotations.NullMarked;

/** Those who represent an owner (no: representanter): their names, kept apart from the record and behind opaque references. */
@NullMarked
package no.partnerskap.api.person;

import org.jspecify.annotations.NullMarked;

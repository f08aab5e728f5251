/** Persons who represent an owner (no: representanter): their names, stored apart from the record behind opaque references. */
@NullMarked
package no.partnerskap.api.person;

import org.jspecify.annotations.NullMarked;

/**
 * A second reading of the rules of involvement: an evaluator and a generator of cases, written from the rules alone. They share
 * nothing with the audit but the names of the kinds and levels, so that an error would have to be made twice to stay unseen.
 */
@NullMarked
package no.partnerskap.api.cases.secondreading;

import org.jspecify.annotations.NullMarked;

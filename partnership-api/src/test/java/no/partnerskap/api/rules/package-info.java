/** Checks that every rule is kept and shown, or says what it waits for, and keeps docs/rules.md up to date. */
@NullMarked
package no.partnerskap.api.rules;

import org.jspecify.annotations.NullMarked;

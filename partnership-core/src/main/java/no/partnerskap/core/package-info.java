/** The partnership and its rules; one package per concept. */
@NullMarked
package no.partnerskap.core;

import org.jspecify.annotations.NullMarked;

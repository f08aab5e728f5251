/** Views of the partnership, one package per question. */
@NullMarked
package no.partnerskap.view;

import org.jspecify.annotations.NullMarked;

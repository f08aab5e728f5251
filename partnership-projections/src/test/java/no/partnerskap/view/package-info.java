@NullMarked
package no.partnerskap.view;

import org.jspecify.annotations.NullMarked;

/** Which text applies between the owners on a day, what put each clause there, and what has become of it (no: gjeldende avtale). */
@NullMarked
package no.partnerskap.view.currentagreement;

import org.jspecify.annotations.NullMarked;

@NullMarked
package no.partnerskap.view.decisionhistory;

import org.jspecify.annotations.NullMarked;

@NullMarked
package no.partnerskap.api.cli.replay;

import org.jspecify.annotations.NullMarked;

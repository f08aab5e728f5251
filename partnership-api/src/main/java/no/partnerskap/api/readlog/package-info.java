/** Who from outside has looked into a partnership, for what and on which ground: written before the answer goes out. */
@NullMarked
package no.partnerskap.api.readlog;

import org.jspecify.annotations.NullMarked;

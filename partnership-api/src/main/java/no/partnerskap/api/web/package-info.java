/** Facts that can be read off any HTTP request: its trace id, the variables of its path, and whether it only reads. */
@NullMarked
package no.partnerskap.api.web;

import org.jspecify.annotations.NullMarked;

package no.partnerskap.api.desk;

import java.util.Map;
import no.partnerskap.api.problem.BadParameter;

/** How many rows a page has at most, as the address asks: 1 to 100. */
public final class PageLimit {
    private static final int MOST = 100;

    private PageLimit() {}

    public static int of(String text) {
        if (!text.matches("[1-9][0-9]{0,2}") || Integer.parseInt(text) > MOST) {
            throw new BadParameter("limit", "limit", Map.of("most", "" + MOST));
        }
        return Integer.parseInt(text);
    }
}

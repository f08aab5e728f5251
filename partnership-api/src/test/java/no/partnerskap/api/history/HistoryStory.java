package no.partnerskap.api.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.partnerskap.api.harness.HttpTest;

/** An office with a short history to read. */
public abstract class HistoryStory extends HttpTest {
    /** Events 1 to 3: the office and its mandates. 4: change 1. 5: a meeting. 6: an agenda item about it. 7: change 2. */
    String anOfficeWithAChange() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        on("2026-02-05");
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        accepted(201, as("lier").post(office + "/meetings", "{\"plannedFor\": \"2026-03-05\", \"title\": \"March\"}"));
        accepted(201, as("lier").post(office + "/meetings/1/add-agenda-item", """
            {"title": "Staff", "concerns": 1, "papers": {"sentOn": "2026-02-05", "documents": []}}\
            """));
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-07-01")));
        return office;
    }

    static String number(String office) {
        return office.substring(office.length() - 4);
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

package no.partnerskap.api.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Breaks a good request in one place: who sends it, its method, address, headers or body. */
final class Breakage {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get");
    private static final List<String> TYPES = List.of(
            "text/xml",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json;charset=utf-16",
            "application/json;charset=nope",
            "application/*",
            "*/*",
            ";",
            "application/xml;q=2");
    private static final List<String> PLACES = List.of(
            "0",
            "-1",
            "01",
            "2147483647",
            "2147483648",
            "99999999999999999999",
            "abc",
            "%00",
            "%2e%2e",
            "%2F",
            "..",
            ".",
            "%D9%A1",
            "%F0%9F%98%80",
            "1;jsessionid=A",
            "1%20",
            "'%20or%201=1--",
            "a".repeat(3_000),
            "%FF",
            "1%0d%0aX:y",
            "1.json",
            "*",
            "0626");
    private static final List<String> VALUES = List.of(
            "",
            "%00",
            "%FF",
            "%ED%A0%80",
            "null",
            "true",
            "-1",
            "0",
            "101",
            "1e9",
            "99999999999999999999",
            "0000-00-00",
            "9999-12-31",
            "2027-02-29",
            "2026-01-01T00:00:00",
            "9999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "%D9%A1",
            "'%20or%201=1--",
            "%3Cscript%3E",
            "A".repeat(2_000),
            "eyJhIjoxfQ",
            "....");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "Idempotency-Key",
            "Min-Version",
            "Range",
            "Cookie",
            "Content-Encoding",
            "X-HTTP-Method-Override",
            "X-Forwarded-Host",
            "X-Original-URL",
            "traceparent",
            "Origin",
            "Referer",
            "Authorization");
    private static final List<String> SAID = List.of(
            "",
            "*",
            "\"",
            "\"1\"",
            "W/\"1\"",
            "\"99999999999999999999\"",
            "\"1\", \"2\"",
            ";;q=9,,--",
            "a/b",
            "text/xml",
            "application/json;q=0",
            "en,".repeat(900),
            "-1",
            "1e9",
            "99999999999999999999",
            "bytes=0-5",
            "gzip",
            "DELETE",
            "a".repeat(3_000),
            "%00",
            "<script>",
            "Basic !!!",
            "Bearer a.b.c");
    private final Dice dice;
    private final Seen seen;
    private final BrokenJson json;

    Breakage(Dice dice, Seen seen) {
        this.dice = dice;
        this.seen = seen;
        this.json = new BrokenJson(dice);
    }

    Attempt of(Attempt good) {
        int kind = dice.upTo(good.body() == null ? 4 : 9);
        return switch (kind) {
            case 0 -> caller(good);
            case 1 -> method(good);
            case 2 -> place(good);
            case 3 -> query(good);
            case 4 -> header(good);
            case 5 -> type(good);
            default -> body(good);
        };
    }

    private Attempt caller(Attempt good) {
        var other = dice.falls(30) ? dice.one("", "nobody") : dice.one(seen.callers());
        return new Attempt(other, good.method(), good.address(), good.headers(), good.body(), "caller");
    }

    private Attempt method(Attempt good) {
        return new Attempt(good.caller(), dice.one(METHODS), good.address(), good.headers(), good.body(), "method");
    }

    private Attempt place(Attempt good) {
        var query = good.address().split("\\?", 2);
        var parts = query[0].split("/");
        parts[dice.between(3, parts.length - 1)] = dice.one(PLACES);
        var address = String.join("/", parts) + (dice.falls(5) ? "/" : "") + (query.length > 1 ? "?" + query[1] : "");
        return new Attempt(good.caller(), good.method(), address, good.headers(), good.body(), "place");
    }

    private Attempt query(Attempt good) {
        var joint = good.address().contains("?") ? "&" : "?";
        var name = dice.one("validOn", "knownAt", "limit", "cursor", "lang", "dryRun", "kind", "state", "owner", "x");
        var address = good.address() + joint + name + "=" + dice.one(VALUES);
        return new Attempt(good.caller(), good.method(), address, good.headers(), good.body(), "query " + name);
    }

    private Attempt header(Attempt good) {
        var name = dice.one(HEADERS);
        return with(good, name, dice.one(SAID), "header " + name);
    }

    private Attempt type(Attempt good) {
        return with(good, "Content-Type", dice.one(TYPES), "type");
    }

    /** In the place of the header of that name where there is one. */
    private static Attempt with(Attempt good, String name, String value, String broken) {
        var headers = new ArrayList<>(good.headers());
        for (int i = headers.size() - 2; i >= 0; i -= 2) {
            if (headers.get(i).equalsIgnoreCase(name)) {
                headers.subList(i, i + 2).clear();
            }
        }
        headers.addAll(List.of(name, value));
        return new Attempt(good.caller(), good.method(), good.address(), headers, good.body(), broken);
    }

    private Attempt body(Attempt good) {
        var body = good.body() == null ? new byte[0] : good.body();
        var broken = json.of(body);
        return new Attempt(good.caller(), good.method(), good.address(), good.headers(), broken.bytes(), broken.how());
    }
}

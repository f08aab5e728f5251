package no.partnerskap.api.web;

import jakarta.servlet.http.HttpServletRequest;

/** HTTP methods by what they may do (RFC 9110, 9.2.1). */
public final class Methods {
    private Methods() {}

    /** Whether a request only reads: GET or HEAD. */
    public static boolean isRead(HttpServletRequest request) {
        return isRead(request.getMethod());
    }

    public static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}

package no.partnerskap.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** HTTP byte by byte, as no decent client would send it. */
final class RawConnection {
    private static final int PATIENCE_MILLIS = 10_000;

    private RawConnection() {}

    /** The one answer that came back; several would be an attack that came through. */
    record Answer(int status, Map<String, String> headers, String body, int answers) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Sends what stands there and reads until the other end closes. */
    static Answer exchange(int port, String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(String all) {
        var halves = all.split("\r\n\r\n", 2);
        var lines = halves[0].split("\r\n");
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            var parts = lines[i].split(":", 2);
            headers.put(parts[0], parts[1].strip());
        }
        var raw = halves.length > 1 ? halves[1] : "";
        var body = headers.containsKey("Transfer-Encoding") ? joined(raw) : raw;
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        return new Answer(
                status,
                headers,
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
                all.split("HTTP/1\\.1 [0-9]{3}", -1).length - 1);
    }

    private static String joined(String pieces) {
        var whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < pieces.length()) {
            int line = pieces.indexOf("\r\n", at);
            int length = Integer.parseInt(pieces.substring(at, line), 16);
            whole.writeBytes(pieces.substring(line + 2, line + 2 + length).getBytes(StandardCharsets.ISO_8859_1));
            at = line + 2 + length + 2;
            if (length == 0) {
                break;
            }
        }
        return whole.toString(StandardCharsets.ISO_8859_1);
    }
}

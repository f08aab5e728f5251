package no.partnerskap.api.readlog;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import no.partnerskap.api.request.RequestContext;
import org.springframework.http.HttpStatus;

/** Response of which nothing is sent before the access has been logged. A rejection is not an access. */
class LoggedResponse extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private final ReadLog log;
    private boolean logged;

    LoggedResponse(HttpServletRequest request, HttpServletResponse response, ReadLog log) {
        super(response);
        this.request = request;
        this.log = log;
    }

    /** Logs the access, if it is one and not logged yet. If that fails, the answer is discarded. */
    void log() {
        var accessGrant = RequestContext.of(request).grant();
        if (accessGrant.isEmpty() || logged || getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            return;
        }
        try {
            log.add(LoggedAccess.of(request, accessGrant.get()));
            logged = true;
        } catch (RuntimeException notLogged) {
            super.reset();
            throw new UnloggedRead(notLogged);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        log();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        log();
        return super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        log();
        super.flushBuffer();
    }
}

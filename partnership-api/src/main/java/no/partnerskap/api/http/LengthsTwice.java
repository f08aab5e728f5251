package no.partnerskap.api.http;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTTP as Tomcat does, and marks a request that tells the length of its body in both ways: Tomcat drops one of the two before
 * anybody sees it, and what stands in front of us may have gone by that one. Made by Tomcat, by name.
 */
public class LengthsTwice extends Http11NioProtocol {
    static final String MARK = LengthsTwice.class.getName();
    private final ThreadLocal<Request> atHand = new ThreadLocal<>();

    @Override
    protected Processor createProcessor() {
        return new Http11Processor(this, getAdapter()) {
            @Override
            public SocketState service(SocketWrapperBase<?> socket) throws IOException {
                atHand.set(getRequest());
                try {
                    return super.service(socket);
                } finally {
                    atHand.remove();
                }
            }
        };
    }

    /** The one thing that is asked of every request between reading its head and dropping one of its lengths. */
    @Override
    protected @Nullable Pattern getRestrictedUserAgentsPattern() {
        var request = atHand.get();
        if (request != null
                && request.getMimeHeaders().findHeader("Content-Length", 0) >= 0
                && request.getMimeHeaders().findHeader("Transfer-Encoding", 0) >= 0) { // asked so, it stays unread
            request.setAttribute(MARK, true);
        }
        return super.getRestrictedUserAgentsPattern();
    }
}

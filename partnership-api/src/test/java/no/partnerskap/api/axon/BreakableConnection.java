package no.partnerskap.api.axon;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this machine that can be cut and mended: each connection is passed on byte by byte. */
final class BreakableConnection implements AutoCloseable {
    private final ServerSocket near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int far;
    private volatile boolean cut;

    BreakableConnection(int far) throws IOException {
        this.far = far;
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return near.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(BreakableConnection::close);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                var here = near.accept();
                if (cut) {
                    here.close();
                } else {
                    var there = new Socket(InetAddress.getLoopbackAddress(), far);
                    pass(here, there);
                    pass(there, here);
                }
            } catch (IOException ended) {
                // the line was taken down, or the far end was not there
            }
        }
    }

    private void pass(Socket from, Socket to) {
        open.add(from);
        Thread.startVirtualThread(() -> {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException broken) {
                // told to the other end below
            }
            open.remove(from);
            close(from);
            close(to);
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        near.close();
    }
}

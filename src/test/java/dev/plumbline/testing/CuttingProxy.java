package dev.plumbline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A network between a client and a server on this machine that can be cut, also halfway. */
public final class CuttingProxy implements AutoCloseable {

    private static final int BUFFER = 65_536;

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isCut;
    private volatile @Nullable String lastWord;

    /**
     * @param target the server's port
     */
    public CuttingProxy(int target) {
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    /** The address of something at the server, changed so that it leads through here. */
    public String through(String address) {
        return address.replace(":" + target, ":" + entrance.getLocalPort());
    }

    /** Nobody gets through any more. */
    public void cut() {
        isCut = true;
        open.forEach(CuttingProxy::close);
    }

    /** All get through again. */
    public void mend() {
        isCut = false;
    }

    /** Once, what a client sends with this text in it arrives, but no answer to it. */
    public void cutAfter(String text) {
        lastWord = text;
    }

    private void accept() {
        try {
            while (true) {
                var client = entrance.accept();
                if (isCut) {
                    client.close();
                    continue;
                }
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                if (isCut) {
                    // It was cut while this one was being let in.
                    close(client);
                    close(server);
                    continue;
                }
                Thread.ofVirtual().start(() -> pump(client, server, true));
                Thread.ofVirtual().start(() -> pump(server, client, false));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    private void pump(Socket from, Socket to, boolean isRequest) {
        byte[] buffer = new byte[BUFFER];
        try {
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                boolean isLast = isRequest && isLastWord(buffer, n);
                if (isLast) {
                    from.close();
                }
                to.getOutputStream().write(buffer, 0, n);
                if (isLast) {
                    // The server may finish what it was told.
                    to.shutdownOutput();
                    return;
                }
            }
        } catch (IOException e) {
            // One of them is gone.
        }
        close(from);
        close(to);
    }

    private boolean isLastWord(byte[] buffer, int length) {
        String word = lastWord;
        boolean isLast =
                word != null
                        && new String(buffer, 0, length, StandardCharsets.ISO_8859_1)
                                .contains(word);
        if (isLast) {
            lastWord = null;
        }
        return isLast;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        open.forEach(CuttingProxy::close);
    }
}

package dev.plumbline.rest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends whatever it is told, also what no client should. */
final class RawHttp implements AutoCloseable {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final String STREAM = "text/event-stream";

    private final URI base;
    private final int longestMillis;
    private Socket socket;
    private InputStream in;

    /**
     * @param longestMillis after which an answer is taken for missing
     */
    RawHttp(URI base, int longestMillis) throws IOException {
        this.base = base;
        this.longestMillis = longestMillis;
        connect();
    }

    /** An answer; names of headers in small letters. */
    record Reply(int status, Map<String, String> headers, byte[] body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private void connect() throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(longestMillis);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * Sends a request and reads the answer.
     *
     * @throws IOException also when there is none in time
     */
    Reply send(byte[] head, byte[] body) throws IOException {
        var request = new ByteArrayOutputStream();
        request.write(head);
        request.write(body);
        try {
            socket.getOutputStream().write(request.toByteArray());
        } catch (IOException e) {
            // Who refuses a request early may hang up before it has all of it.
            if (in.available() == 0) {
                connect();
                throw e;
            }
        }
        return read();
    }

    private Reply read() throws IOException {
        String start = line();
        int status = Integer.parseInt(start.split(" ")[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        boolean isStream = headers.getOrDefault("content-type", "").startsWith(STREAM);
        boolean isEmpty = status == NO_CONTENT || status == NOT_MODIFIED || isStream;
        byte[] body = isEmpty ? new byte[0] : body(headers);
        // Streams may never end, so whoever asked for one hangs up.
        if (isStream || headers.getOrDefault("connection", "").equalsIgnoreCase("close")) {
            socket.close();
            connect();
        }
        return new Reply(status, headers, body);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            var all = new ByteArrayOutputStream();
            for (int size = size(); size > 0; size = size()) {
                all.write(in.readNBytes(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                connect();
                throw new IOException("The server hung up after: " + bytes);
            }
            if (next != '\r') {
                bytes.write(next);
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

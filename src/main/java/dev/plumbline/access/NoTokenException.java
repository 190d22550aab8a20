package dev.plumbline.access;

/** The server would be open to others; the message is a sentence for whoever starts it. */
public final class NoTokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTokenException(String host) {
        super(
                "There is no token yet, so whoever reaches %s could do everything; the server does not start. Maybe make one first (./plumbline token create NAME --admin), or leave --host out, to serve this machine only?"
                        .formatted(host));
    }
}

package dev.plumbline.access;

/** The cookie that names a browser's session. */
public final class SessionCookie {

    public static final String NAME = "plumbline-session";

    private SessionCookie() {}
}

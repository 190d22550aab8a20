package dev.plumbline.access;

/** The roles of the whole server, as annotations name them; those of an agenda are its members'. */
public final class ServerRole {

    public static final String ADMIN = "admin";

    private ServerRole() {}
}

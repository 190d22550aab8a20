package dev.plumbline.access;

/**
 * Who asks.
 *
 * @param holder the name of a token's holder
 * @param isAdmin whether all of the server is theirs
 * @param isLocal whether they need no token, because there is none yet and only this machine can
 *     reach the server
 */
public record Caller(String holder, boolean isAdmin, boolean isLocal) {

    /** The name of whoever needs no token; no holder has it. */
    public static final String LOCAL_NAME = "local";

    /** Whoever sits at this machine as long as the door is open. */
    public static final Caller LOCAL = new Caller(LOCAL_NAME, true, true);

    /** Whether what belongs to a holder is for them: their own, and everything for an admin. */
    public boolean owns(String owner) {
        return isAdmin || holder.equals(owner);
    }
}

package dev.plumbline.access;

/** A caller may not have what they want of an agenda. */
public final class AgendaRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean isHidden;

    private AgendaRefusedException(String message, boolean isHidden) {
        super(message);
        this.isHidden = isHidden;
    }

    /** The caller may not even know that there is an agenda. */
    static AgendaRefusedException hidden() {
        return new AgendaRefusedException("There is no such agenda.", true);
    }

    /** The caller may read the agenda, but not do this; the message is a sentence. */
    static AgendaRefusedException forbidden(String message) {
        return new AgendaRefusedException(message, false);
    }

    /** Whether the answer has to be the same as if there were no such agenda. */
    public boolean isHidden() {
        return isHidden;
    }
}

package dev.plumbline.access;

/** What somebody wants of an agenda. */
public enum AgendaRight {
    /** To read it, as far as they may: see {@link AgendaSight}. */
    READ,
    /**
     * To change its head, and to read what only those need who do. What exactly may be changed is
     * checked by {@link AgendaAccess#requireChange}.
     */
    CHANGE,
    /** All else: its name, members, proposals, publications, and who did what. */
    MANAGE
}

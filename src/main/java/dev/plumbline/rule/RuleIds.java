package dev.plumbline.rule;

/** The ids of rules that others than the rules themselves have to know by name. */
public final class RuleIds {

    /** One room, one session at a time. */
    public static final String ROOM_DOUBLE_BOOKED = RoomDoubleBooked.INFO.id();

    /** Sessions lie inside their slots. */
    public static final String SLOT_OVERRUN = SlotOverrun.INFO.id();

    /** Sessions, breaks among them, are where they may be. */
    public static final String ROOM_UNSUITABLE = RoomUnsuitable.INFO.id();

    /** What must run, breaks among it, has a place. */
    public static final String MUST_RUN_UNPLACED = MustRunUnplaced.INFO.id();

    private RuleIds() {}
}

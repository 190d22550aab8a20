package dev.plumbline.lab.synthetic;

/** What sort of problem is invented. */
public enum ProblemKind {
    /** One hybrid microconference whose sessions all fit when they are shortened a little. */
    MC,
    /**
     * One microconference that accepted two fifths more than fits, even at the shortest lengths.
     */
    OVERFULL,
    /** Eighteen microconferences in three rooms on three days, with people who share them. */
    CONFERENCE,
    /**
     * Stage one of the same conference: which of its microconferences takes place when and where.
     */
    CONFERENCE_WINDOWS
}

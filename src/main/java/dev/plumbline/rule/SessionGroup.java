package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;
import java.util.List;

/**
 * The sessions under one key, as far as they matter to a rule. Mutable; what it says never depends
 * on the order in which members came and went.
 *
 * <p>Members are live: the start and the minutes of one may change while it is in the group, its
 * session and slot never do, unless the rule {@linkplain GroupRule#followsMembers() follows} its
 * members. So what is summed up as they come and go may depend on session and slot alone; all else
 * is read from the members when it is asked for.
 */
public interface SessionGroup {

    /** Takes a member in, and keeps it. */
    void add(Placement member);

    /**
     * Takes out the member with the session; nothing when there is none.
     *
     * @param member has the session and the slot it was taken in with; may be another object, whose
     *     start and minutes mean nothing
     */
    void remove(Placement member);

    /** The penalty of the group as its members stand now, never negative. */
    long penalty();

    /**
     * What the members mean to sessions that come in later. Of two schedules that have placed the
     * same sessions, maybe differently, take the groups under the same key: when their future keys
     * are equal, whatever comes in within the horizon adds the same to the penalty of both.
     *
     * @return a value with equals and hash code, independent of the order in which members came
     */
    Object futureKey(FillHorizon horizon);

    /** What is wrong, in pieces whose penalties sum up to {@link #penalty()}. */
    List<GroupMatch> matches();
}

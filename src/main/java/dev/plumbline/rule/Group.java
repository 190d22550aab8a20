package dev.plumbline.rule;

import dev.plumbline.schedule.FixedPlacement;
import java.util.List;

/**
 * The sessions under one key, as far as they matter to a rule. Mutable; what it says never depends
 * on the order in which members came and went.
 */
public interface Group {

    /** Takes a member in. */
    void add(FixedPlacement member);

    /** Takes out a member that was taken in as it stood then. */
    void remove(FixedPlacement member);

    /** The penalty of the group, never negative. */
    long penalty();

    /** What is wrong, in pieces whose penalties sum up to {@link #penalty()}. */
    List<GroupMatch> matches();
}

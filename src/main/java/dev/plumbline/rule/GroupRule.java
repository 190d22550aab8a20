package dev.plumbline.rule;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.Collection;

/**
 * Looks at all sessions under the same key, placed or not.
 *
 * @param <K> the key; a value type whose hash does not depend on object identity
 */
public non-sealed interface GroupRule<K> extends Rule {

    /**
     * The keys a session has in its slot, or without one; none when the rule does not look at it.
     * They depend on session and slot alone, never on start or minutes.
     */
    Collection<K> keys(Placement placement);

    /** A group without members. */
    SessionGroup empty(K key);

    /**
     * Whether a placed session has the same keys in every slot, and its groups note nothing of its
     * slot when it comes in: then a member may change its slot while it is in, as it may its start.
     */
    default boolean followsMembers() {
        return false;
    }

    /**
     * Whether the penalty of a group is never less than those of two groups together between which
     * its members are divided, however that is done: it is superadditive. A proof then adds up what
     * it knows of parts.
     */
    default boolean isSuperadditive() {
        return false;
    }

    /** What an earlier start of the session can do to the penalties of its groups. */
    default StartEffect startEffect(Session session) {
        return StartEffect.ANY;
    }

    /** Minutes, where the effect is {@link StartEffect#PAUSE_BEFORE}. */
    default int pauseBefore() {
        return 0;
    }

    /**
     * How much a member weighs by its own start, whoever else is in the group: by default what it
     * costs when it is alone.
     *
     * @param member that has the key
     */
    default long burden(K key, Placement member) {
        SessionGroup alone = empty(key);
        alone.add(member);
        return alone.penalty();
    }
}

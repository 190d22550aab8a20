package dev.plumbline.explain.resilience;

import dev.plumbline.explain.diff.PersonToTell;
import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a schedule when one person or one session falls out.
 *
 * @param person who cannot come; null when it is a session
 * @param session what is cancelled; null when it is a person
 * @param lost sessions that fall out with a person: nobody else speaks at them
 * @param holds whether nothing more is impossible than before, though nothing is moved
 * @param broken what becomes impossible, if nothing is moved
 * @param held the score if nothing is moved
 * @param repaired whether it holds after the changes, or without any
 * @param score after the changes
 * @param changes of the repair that was found; there may be a smaller one
 * @param dropped those of them that leave a session out
 * @param told who must be told, at most: of what falls out and of the changes
 * @param message a sentence for people
 * @param isPrivate whether it says who is required, or needed for a quorum
 */
public record OutageImpact(
        @Nullable Person person,
        @Nullable Session session,
        List<Session> lost,
        boolean holds,
        List<Finding> broken,
        Score held,
        boolean repaired,
        Score score,
        List<SessionChange> changes,
        List<Session> dropped,
        List<PersonToTell> told,
        String message,
        boolean isPrivate) {

    /** The name or the title of who or what falls out. */
    public String name() {
        if (person != null) {
            return person.name();
        }
        return session == null ? "" : session.title();
    }
}

package dev.plumbline.agenda;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places of another schedule that are to be taken over.
 *
 * @param source the other schedule
 * @param base the revision that the source was made from; null when nothing is known of that
 * @param only ids of the sessions whose places are meant; when empty, all that the source has put
 *     elsewhere than its base has them, and without a base all it has
 */
public record TakenPlaces(Schedule source, @Nullable AgendaRevision base, Set<String> only) {

    /** Copies the set, in its order. */
    public TakenPlaces {
        only = Collections.unmodifiableSet(new LinkedHashSet<>(only));
    }

    /**
     * The head with the places.
     *
     * @param clashes ids of sessions that changed on the head since the base, and by the source
     *     otherwise
     * @param left ids of sessions that are not taken over: the head does not have them, or not the
     *     time slot in which they would be
     */
    public record Mixed(Schedule schedule, List<String> clashes, List<String> left) {}

    /** Puts the places into the head's schedule; nothing else moves, whether it fits or not. */
    public Mixed on(AgendaRevision head) {
        var facts = head.schedule().schedule().facts();
        var from = SessionPlaces.of(source);
        var now = SessionPlaces.of(head.schedule().schedule());
        var changedOnHead = base == null ? Set.<String>of() : changed(base, head);
        var changedBySource = changedBySource(from);
        Set<String> taken = new HashSet<>();
        List<String> clashes = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String session : only.isEmpty() ? changedBySource : only) {
            var place = from.get(session);
            if (!isPossible(session, place, facts)) {
                left.add(session);
                continue;
            }
            boolean isSame =
                    place == null ? now.get(session) == null : place.equals(now.get(session));
            if (!isSame && changedOnHead.contains(session) && changedBySource.contains(session)) {
                clashes.add(session);
            }
            now.put(session, place);
            taken.add(session);
        }
        return new Mixed(
                FittedLengths.of(now.schedule(facts), taken),
                List.copyOf(clashes),
                List.copyOf(left));
    }

    /** Sessions that are not what they were, or not where they were. */
    private static Set<String> changed(AgendaRevision base, AgendaRevision head) {
        var changed =
                SessionPlaces.changed(
                        SessionPlaces.of(base.schedule().schedule()),
                        SessionPlaces.of(head.schedule().schedule()));
        for (var part : ProblemParts.changed(base.problem(), head.problem())) {
            if (part.session() != null) {
                changed.add(part.session());
            }
        }
        return changed;
    }

    private Set<String> changedBySource(SessionPlaces from) {
        if (base != null) {
            return SessionPlaces.changed(SessionPlaces.of(base.schedule().schedule()), from);
        }
        Set<String> all = new LinkedHashSet<>();
        source.facts().sessions().forEach(session -> all.add(session.id()));
        return all;
    }

    private boolean isPossible(String session, SessionPlaces.@Nullable Place place, Facts facts) {
        var there = facts.session(session);
        boolean isKnown = there.isPresent() && source.facts().session(session).isPresent();
        boolean isBreakLost = place == null && isKnown && there.get().isBreak();
        return isKnown
                && !isBreakLost
                && (place == null || facts.slot(place.timeSlot()).isPresent());
    }
}

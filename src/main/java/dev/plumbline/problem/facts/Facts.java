package dev.plumbline.problem.facts;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A valid problem with every id resolved.
 *
 * @param slots in the problem's order
 * @param sessions talks, coordination sessions, breaks, in the problem's order
 * @param precedences by the session that comes second
 */
public record Facts(
        Problem problem,
        List<Slot> slots,
        List<Session> sessions,
        Map<String, Person> people,
        Map<String, TopicCluster> clusters,
        Map<String, Track> tracks,
        Map<String, SharedResource> resources,
        Map<String, Slot> slotsById,
        Map<String, Session> sessionsById,
        Map<Session, List<FactPrecedence>> precedences,
        List<FactRelation> relations) {

    /** Resolves a problem that validation found no mistake in. */
    public static Facts of(Problem problem) {
        return new FactsBuilder(problem).build();
    }

    /** The session with the id, if the problem has it. */
    public Optional<Session> session(String id) {
        return Optional.ofNullable(sessionsById.get(id));
    }

    /** The slot with the id, if the problem has it. */
    public Optional<Slot> slot(String id) {
        return Optional.ofNullable(slotsById.get(id));
    }

    /** What the session shares with others, in its order. */
    public List<SharedResource> resourcesOf(Session session) {
        return session.details().conditions().resources().stream()
                .distinct()
                .map(resources::get)
                .toList();
    }

    /** Whether some of the slots are at the same time, so that sessions can run side by side. */
    public boolean haveParallelSlots() {
        return slots.stream()
                .anyMatch(
                        slot ->
                                slots.stream()
                                        .anyMatch(
                                                other ->
                                                        other != slot
                                                                && slot.time()
                                                                                .overlap(
                                                                                        other
                                                                                                .start(),
                                                                                        other.end())
                                                                        > 0));
    }

    /** What must come before the session. */
    public List<FactPrecedence> precedencesOf(Session session) {
        return precedences.getOrDefault(session, List.of());
    }
}

package dev.plumbline.access;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaMember;
import dev.plumbline.agenda.AgendaRole;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Schedule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides what a caller may do with an agenda: the only place that does. Whoever asks chooses the
 * right that is needed. An admin of the server may do everything, a member what the role says, and
 * everybody else does not learn that the agenda is there.
 */
public final class AgendaAccess {

    private AgendaAccess() {}

    /** Whether the caller may know that the agenda is there. */
    public static boolean sees(Caller caller, Agenda agenda) {
        return caller.isAdmin() || member(caller, agenda).isPresent();
    }

    private static Optional<AgendaMember> member(Caller caller, Agenda agenda) {
        return agenda.members().stream()
                .filter(member -> member.holder().equals(caller.holder()))
                .findFirst();
    }

    /**
     * Refuses what the caller's role does not allow.
     *
     * @throws AgendaRefusedException when it does not
     */
    public static void require(Caller caller, Agenda agenda, AgendaRight right) {
        if (caller.isAdmin()) {
            return;
        }
        var role = member(caller, agenda).orElseThrow(AgendaRefusedException::hidden).role();
        boolean isAllowed =
                switch (role) {
                    case COMMITTEE -> true;
                    case ORGANIZER -> right != AgendaRight.MANAGE;
                    case READER -> right == AgendaRight.READ;
                };
        if (!isAllowed) {
            throw AgendaRefusedException.forbidden(
                    "In this agenda you are %s, who may not do this. Maybe ask one of its committee?"
                            .formatted(role));
        }
    }

    /** What of the agenda the caller sees. */
    public static AgendaSight sight(Caller caller, Agenda agenda) {
        if (caller.isAdmin()) {
            return AgendaSight.ALL;
        }
        return member(caller, agenda)
                .map(
                        member ->
                                switch (member.role()) {
                                    case COMMITTEE -> AgendaSight.ALL;
                                    case ORGANIZER -> AgendaSight.ofTracks(member.tracks());
                                    case READER -> AgendaSight.PUBLIC;
                                })
                .orElse(AgendaSight.PUBLIC);
    }

    /**
     * Refuses a change of the head that goes beyond the caller's tracks: organizers change sessions
     * of their tracks, in time slots of their tracks, and nothing else. It counts what came of a
     * change, not how it was worded.
     *
     * @param before the schedule of the head
     * @param after the one that is to be the head
     * @throws AgendaRefusedException when it goes beyond, or the caller may not change anything
     */
    public static void requireChange(
            Caller caller, Agenda agenda, Schedule before, Schedule after) {
        require(caller, agenda, AgendaRight.CHANGE);
        var member = member(caller, agenda);
        if (caller.isAdmin() || member.isPresent() && member.get().role() == AgendaRole.COMMITTEE) {
            return;
        }
        var tracks = Set.copyOf(member.orElseThrow().tracks());
        requireOwnFacts(before.facts().problem(), after.facts().problem(), tracks);
        new MovedSessions(before, after).requireWithin(tracks);
    }

    /**
     * Refuses a question whose answer tells what is private of a session that is not of the
     * caller's tracks.
     *
     * @throws AgendaRefusedException when it is not
     */
    public static void requireOwn(Caller caller, Agenda agenda, Session session) {
        if (!sight(caller, agenda).showsAllOf(session)) {
            throw AgendaRefusedException.forbidden(
                    "What is asked of \"%s\" is for the organizers of its track. Maybe ask one of them, or one of the committee?"
                            .formatted(session.id()));
        }
    }

    /**
     * Refuses a patch of a problem that gives the caller's sessions something that the caller does
     * not see, such as by {@code copy}.
     *
     * @param made the patched problem
     * @param seen the same patch of the problem as the caller sees it
     * @throws AgendaRefusedException when it does
     */
    public static void requireSeen(Caller caller, Agenda agenda, Problem made, Problem seen) {
        var sight = sight(caller, agenda);
        if (!shown(sight, made).equals(shown(sight, seen))) {
            throw AgendaRefusedException.forbidden(
                    "This takes something from other tracks that you do not see. Maybe hand in the values themselves?");
        }
    }

    private static List<Talk> shown(AgendaSight sight, Problem problem) {
        return Stream.concat(problem.talks().stream(), problem.coordinationSessions().stream())
                .filter(sight::showsAllOf)
                .toList();
    }

    private static void requireOwnFacts(Problem before, Problem after, Set<String> tracks) {
        boolean sameElsewhere =
                before.withTalks(after.talks())
                        .withCoordinationSessions(after.coordinationSessions())
                        .equals(after);
        if (!sameElsewhere
                || before.talks().size() != after.talks().size()
                || before.coordinationSessions().size() != after.coordinationSessions().size()) {
            throw AgendaRefusedException.forbidden(
                    "An organizer of tracks changes their sessions, but not people, rooms, time slots or which sessions there are. Maybe ask one of the committee?");
        }
        for (int i = 0; i < before.talks().size(); i++) {
            requireOwn(before.talks().get(i), after.talks().get(i), tracks);
        }
        for (int i = 0; i < before.coordinationSessions().size(); i++) {
            requireOwn(
                    before.coordinationSessions().get(i),
                    after.coordinationSessions().get(i),
                    tracks);
        }
    }

    private static void requireOwn(Talk before, Talk after, Set<String> tracks) {
        boolean isOwn =
                before.track() != null
                        && tracks.contains(before.track())
                        && before.track().equals(after.track())
                        && before.id().equals(after.id());
        if (!isOwn && !before.equals(after)) {
            throw AgendaRefusedException.forbidden(MovedSessions.notYours(before.id()));
        }
    }
}

package dev.plumbline.agenda;

import dev.plumbline.explain.whatif.MoveEvaluation;
import dev.plumbline.problem.Config;
import dev.plumbline.schedule.ScoredSchedule;
import java.time.Instant;
import java.util.List;

/**
 * What a change makes of the head, before it is a revision.
 *
 * @param evaluation against the head
 * @param clashes ids of sessions that stood otherwise on the head than what was taken over knew;
 *     they stand now as taken over
 * @param left ids of sessions that could not be taken over, because the head has no such session or
 *     no such time slot
 * @param summary what changed, in words
 */
public record RevisionDraft(
        RevisionKind kind,
        Config config,
        MoveEvaluation evaluation,
        List<String> clashes,
        List<String> left,
        String summary) {

    /** Nothing of it was taken over from elsewhere. */
    RevisionDraft(RevisionKind kind, Config config, MoveEvaluation evaluation, String summary) {
        this(kind, config, evaluation, List.of(), List.of(), summary);
    }

    /** The first revision of an agenda. */
    public static AgendaRevision first(
            ScoredSchedule schedule, Config config, String who, Instant when) {
        return new AgendaRevision(
                1,
                schedule.schedule().facts().problem(),
                config,
                schedule,
                RevisionKind.CREATED,
                who,
                when,
                RevisionSummary.created(schedule.schedule()));
    }

    /** The revision after the head. */
    public AgendaRevision after(AgendaRevision head, String who, Instant when) {
        var schedule = evaluation.after();
        return new AgendaRevision(
                head.number() + 1,
                schedule.schedule().facts().problem(),
                config,
                schedule,
                kind,
                who,
                when,
                summary);
    }
}

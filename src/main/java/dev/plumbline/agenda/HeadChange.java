package dev.plumbline.agenda;

import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.whatif.AgendaMove;
import dev.plumbline.explain.whatif.MoveEvaluation;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each kind of change makes of the head. The same change of the same head always makes the
 * same, so that the history can be gone through again.
 *
 * @param head stays as it is
 */
public record HeadChange(AgendaRevision head) {

    private static final String MODEL = "/config/model";

    /**
     * By moves, one after the other.
     *
     * @param moves null where one could not be read
     * @param at where the list of moves stands in what was handed in
     * @param errors what is known to be wrong with the moves already
     * @throws InvalidInputException with all mistakes
     */
    public RevisionDraft moved(
            List<@Nullable AgendaMove> moves, InputPointer at, InputErrors errors) {
        var evaluation = MoveEvaluation.of(head.judged(), moves, at, errors);
        var made = moves.stream().filter(Objects::nonNull).toList();
        return draft(
                RevisionKind.MOVED, head.config(), evaluation, summary(evaluation).moved(made));
    }

    /**
     * By another problem. Sessions stay where they are, as long as they and their time slots are
     * still there; new breaks get a place, new sessions wait.
     *
     * @param problem valid
     * @throws InvalidInputException when the settings of the rules do not fit it
     */
    public RevisionDraft patched(Problem problem) {
        var facts = Facts.of(problem);
        var parts = ProblemParts.changed(head.problem(), problem);
        Set<String> sessions =
                parts.stream()
                        .map(ProblemParts.Part::session)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var now = head.schedule().schedule();
        var carried = ScheduleDiff.carried(now, facts);
        var fitted = FittedLengths.of(FittedLengths.withNewBreaks(carried, now.facts()), sessions);
        var evaluation = evaluation(head.config(), fitted);
        return draft(
                RevisionKind.PATCHED,
                head.config(),
                evaluation,
                summary(evaluation).patched(parts.stream().map(ProblemParts.Part::name).toList()));
    }

    /** By an older revision: problem, settings and schedule are what they were. */
    public RevisionDraft restored(AgendaRevision older) {
        var evaluation =
                MoveEvaluation.between(
                        head.schedule(), older.judged().rules(), older.schedule().schedule());
        return draft(
                RevisionKind.TAKEN_OVER,
                older.config(),
                evaluation,
                summary(evaluation).told("Revision %d is back.".formatted(older.number())));
    }

    /**
     * By places of another schedule; the rest of the head stays.
     *
     * @param name of what is taken over, for people
     */
    public RevisionDraft takenOver(TakenPlaces places, String name) {
        var mixed = places.on(head);
        var evaluation = evaluation(head.config(), mixed.schedule());
        return new RevisionDraft(
                RevisionKind.TAKEN_OVER,
                head.config(),
                evaluation,
                mixed.clashes(),
                mixed.left(),
                summary(evaluation).told("Taken over from " + name + "."));
    }

    /**
     * By taking back what one revision changed, as if it had not been.
     *
     * @param before the revision before that one
     * @throws RevertRefusedException when later revisions built on it
     */
    public RevisionDraft reverted(AgendaRevision before, AgendaRevision reverted) {
        var schedule = new TakenBack(before, reverted, head).schedule();
        var evaluation = evaluation(head.config(), schedule);
        return draft(
                RevisionKind.REVERTED,
                head.config(),
                evaluation,
                summary(evaluation)
                        .told("Revision %d is taken back.".formatted(reverted.number())));
    }

    private MoveEvaluation evaluation(Config config, Schedule schedule) {
        var errors = new InputErrors();
        var rules = RuleSet.of(schedule.facts(), config.modelOrDefault(), MODEL, errors);
        errors.throwIfAny();
        return MoveEvaluation.between(head.schedule(), rules, schedule);
    }

    private RevisionSummary summary(MoveEvaluation evaluation) {
        return new RevisionSummary(head.schedule().schedule(), evaluation.after().schedule());
    }

    private static RevisionDraft draft(
            RevisionKind kind, Config config, MoveEvaluation evaluation, String summary) {
        return new RevisionDraft(kind, config, evaluation, summary);
    }
}

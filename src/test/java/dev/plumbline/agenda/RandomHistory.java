package dev.plumbline.agenda;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.whatif.RandomMoves;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.RandomSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Changes of all kinds of a random problem, one after the other. */
public final class RandomHistory {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    private static final InputPointer AT = InputPointer.base("/moves");

    private final Random random;
    private final List<AgendaRevision> revisions = new ArrayList<>();
    private final List<Function<List<AgendaRevision>, RevisionDraft>> changes = new ArrayList<>();

    private RandomHistory(long seed) {
        random = new Random(seed);
        var problem = RandomProblems.of(seed, RandomProblems.ANY);
        var settings =
                RandomSettings.of(
                        seed, List.of(Severity.HARD, Severity.SOFT), RandomSettings.rules());
        revisions.add(first(problem, new Config(null, settings), seed));
    }

    private static AgendaRevision first(Problem problem, Config config, long seed) {
        var facts = Facts.of(problem);
        var rules = RuleSet.of(facts, config.modelOrDefault());
        var schedule = ScheduleAudit.of(rules, RandomSchedules.of(facts, seed));
        return RevisionDraft.first(schedule, config, "anna", NOW);
    }

    /** With the seed; so many changes are tried. */
    public static RandomHistory of(long seed, int changes) {
        var history = new RandomHistory(seed);
        for (int change = 0; change < changes; change++) {
            history.change();
        }
        return history;
    }

    private void change() {
        try {
            var change = anyChange();
            revisions.add(made(change, revisions));
            changes.add(change);
        } catch (InvalidInputException e) {
            // It does not fit what earlier ones made.
        } catch (RevertRefusedException e) {
            // Later ones built on it.
        }
    }

    private static AgendaRevision made(
            Function<List<AgendaRevision>, RevisionDraft> change, List<AgendaRevision> before) {
        return change.apply(before).after(before.getLast(), "anna", NOW);
    }

    private Function<List<AgendaRevision>, RevisionDraft> anyChange() {
        var head = revisions.getLast();
        var schedule = head.schedule().schedule();
        int number = 1 + random.nextInt(revisions.size());
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                var moves = new RandomMoves(schedule, random).some(2);
                return before -> head(before).moved(new ArrayList<>(moves), AT, new InputErrors());
            }
            case 2 -> {
                var patched = patched(head.problem());
                ProblemValidator.requireValid(patched);
                return before -> head(before).patched(patched);
            }
            case 3 -> {
                return before -> head(before).restored(before.get(number - 1));
            }
            case 4 -> {
                var base = revisions.get(number - 1);
                var source = RandomSchedules.of(Facts.of(base.problem()), random.nextLong());
                Set<String> only = new LinkedHashSet<>();
                source.facts().sessions().stream()
                        .filter(session -> random.nextInt(3) == 0)
                        .forEach(session -> only.add(session.id()));
                return before ->
                        head(before)
                                .takenOver(
                                        new TakenPlaces(source, before.get(number - 1), only),
                                        "a proposal");
            }
            default -> {
                int reverted = Math.max(2, number);
                if (revisions.size() < 2) {
                    return anyChange();
                }
                return before ->
                        head(before).reverted(before.get(reverted - 2), before.get(reverted - 1));
            }
        }
    }

    private static HeadChange head(List<AgendaRevision> before) {
        return new HeadChange(before.getLast());
    }

    /** One thing of it is otherwise. */
    private Problem patched(Problem problem) {
        List<Talk> talks = new ArrayList<>(problem.talks());
        if (talks.isEmpty()) {
            return problem.withName(problem.name() + "'");
        }
        int index = random.nextInt(talks.size());
        var talk = talks.get(index);
        switch (random.nextInt(5)) {
            case 0 -> talks.set(index, talk.withTitle(talk.title() + "'"));
            case 1 -> talks.set(index, talk.withMinutes(talk.minutes() + 5));
            case 2 -> talks.add(index, talk.withId("new" + random.nextInt(100)));
            case 3 -> {
                List<TimeSlot> slots = new ArrayList<>(problem.timeSlots());
                int slot = random.nextInt(slots.size());
                slots.set(slot, slots.get(slot).withBreaks(List.of()));
                return problem.withTimeSlots(slots);
            }
            default -> {
                var people = new ArrayList<>(problem.people());
                people.add(people.removeFirst());
                return problem.withPeople(people);
            }
        }
        return problem.withTalks(talks);
    }

    /** From the first one on. */
    public List<AgendaRevision> revisions() {
        return List.copyOf(revisions);
    }

    /** The same changes made again, of the same first revision. */
    List<AgendaRevision> replayed() {
        List<AgendaRevision> again = new ArrayList<>();
        again.add(revisions.getFirst());
        changes.forEach(change -> again.add(made(change, again)));
        return again;
    }
}

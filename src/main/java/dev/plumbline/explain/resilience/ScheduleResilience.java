package dev.plumbline.explain.resilience;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.explain.diff.PersonToTell;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.diff.ScheduleDifferences;
import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a schedule bears that somebody cannot come, or that something is cancelled.
 *
 * @param score of the schedule, as if it were what is public
 * @param outages of everybody who has a part in it, and of every placed session; single points of
 *     failure first: those without whom it does not hold
 * @param isComplete whether all of them were looked at; the others are left out
 */
public record ScheduleResilience(Score score, List<OutageImpact> outages, boolean isComplete) {

    private static final Comparator<OutageImpact> WORST_FIRST =
            Comparator.comparing(OutageImpact::holds)
                    .thenComparing(OutageImpact::repaired)
                    .thenComparing(outage -> -outage.dropped().size())
                    .thenComparing(outage -> -outage.lost().size())
                    .thenComparing(OutageImpact::score)
                    .thenComparing(outage -> outage.person() == null)
                    .thenComparing(OutageImpact::name);

    /**
     * Of a schedule of its own problem.
     *
     * @param config of the rules to judge by
     * @param isOver whether to break off; what was looked at by then is told
     */
    public static ScheduleResilience of(
            Schedule schedule, ModelConfig config, BooleanSupplier isOver) {
        return new Trial(schedule, config, isOver).run();
    }

    /** Lets one after the other fall out. */
    private static final class Trial {

        private final Problem problem;
        private final ModelConfig config;
        private final Schedule schedule;
        private final ScoredSchedule before;
        private final BooleanSupplier isOver;

        Trial(Schedule given, ModelConfig config, BooleanSupplier isOver) {
            this.isOver = isOver;
            this.config = config;
            problem = ScheduleRevision.publishing(given.facts().problem(), given);
            var facts = Facts.of(problem);
            schedule = ScheduleDiff.carried(given, facts);
            before = ScheduleAudit.of(RuleSet.of(facts, config), schedule);
        }

        ScheduleResilience run() {
            List<OutageImpact> outages = new ArrayList<>();
            boolean isComplete = true;
            for (Supplier<OutageImpact> one : all()) {
                isComplete = isComplete && !isOver.getAsBoolean();
                if (isComplete) {
                    var outage = one.get();
                    // A repair that was broken off says nothing about whether there is one.
                    isComplete = !isOver.getAsBoolean();
                    if (isComplete) {
                        outages.add(outage);
                    }
                }
            }
            outages.sort(WORST_FIRST);
            return new ScheduleResilience(before.score(), List.copyOf(outages), isComplete);
        }

        private List<Supplier<OutageImpact>> all() {
            List<Supplier<OutageImpact>> all = new ArrayList<>();
            people().forEach(person -> all.add(() -> without(person)));
            schedule.placements().stream()
                    .map(placement -> placement.session())
                    .filter(session -> !session.isBreak())
                    .forEach(session -> all.add(() -> without(session)));
            return all;
        }

        /** Those who have a part in the schedule, in the problem's order. */
        private List<Person> people() {
            Set<Person> parts = new LinkedHashSet<>();
            for (var placement : schedule.placements()) {
                var attendees = placement.session().attendees();
                parts.addAll(attendees.bound());
                parts.addAll(attendees.wanted());
                attendees.quorums().stream().map(FactQuorum::people).forEach(parts::addAll);
            }
            Stream.concat(
                            problem.clusters().stream().map(TopicCluster::leads),
                            problem.tracks().stream().map(Track::leads))
                    .flatMap(List::stream)
                    .map(schedule.facts().people()::get)
                    .forEach(parts::add);
            return schedule.facts().people().values().stream().filter(parts::contains).toList();
        }

        private OutageImpact without(Person person) {
            var lost = ProblemWithout.talksAlone(problem, person.id());
            var sessions =
                    schedule.placements().stream()
                            .map(placement -> placement.session())
                            .filter(session -> lost.contains(session.id()))
                            .toList();
            return outage(person, null, sessions, ProblemWithout.ofPerson(problem, person.id()));
        }

        private OutageImpact without(Session session) {
            return outage(
                    null,
                    session,
                    List.of(),
                    ProblemWithout.ofSessions(problem, Set.of(session.id())));
        }

        private OutageImpact outage(
                @Nullable Person person,
                @Nullable Session session,
                List<Session> lost,
                Problem left) {
            var rules = RuleSet.of(Facts.of(left), config);
            var held = ScheduleDiff.carried(schedule, rules.facts());
            Score heldScore = ScheduleAudit.score(rules, held);
            long wanted = before.score().hard();
            boolean holds = heldScore.hard() >= wanted;
            var after = holds ? held : ScheduleRepair.of(rules, held, wanted, isOver);
            Score score = holds ? heldScore : ScheduleAudit.score(rules, after);
            boolean repaired = score.hard() >= wanted;
            var all = ScheduleDifferences.of(schedule, after);
            var changes = holds ? List.<SessionChange>of() : moved(all);
            var broken = holds ? List.<Finding>of() : broken(ScheduleAudit.of(rules, held));
            var words = new OutageWords(problem.timeZone());
            return new OutageImpact(
                    person,
                    session,
                    lost,
                    holds,
                    broken,
                    heldScore,
                    repaired,
                    score,
                    changes,
                    dropped(changes),
                    told(all, person),
                    words.message(person, session, lost, broken, repaired, changes),
                    person != null && isPrivate(person, broken));
        }

        /** What the repair changes, without what fell out. */
        private static List<SessionChange> moved(ScheduleDifferences all) {
            return all.changes().stream()
                    .filter(change -> !change.kinds().contains(SessionChange.Kind.GONE))
                    .toList();
        }

        private static List<Session> dropped(List<SessionChange> changes) {
            return changes.stream()
                    .filter(change -> change.kinds().contains(SessionChange.Kind.DROPPED))
                    .map(SessionChange::session)
                    .toList();
        }

        private List<Finding> broken(ScoredSchedule held) {
            return ScheduleComparison.of(before, held).gained().stream()
                    .filter(finding -> finding.severity() == Severity.HARD)
                    .toList();
        }

        /** Who is away knows. */
        private static List<PersonToTell> told(ScheduleDifferences all, @Nullable Person away) {
            return all.told().stream()
                    .filter(told -> away == null || !told.person().id().equals(away.id()))
                    .toList();
        }

        private boolean isPrivate(Person person, List<Finding> broken) {
            boolean speaks =
                    schedule.placements().stream()
                            .anyMatch(
                                    placement ->
                                            placement
                                                    .session()
                                                    .attendees()
                                                    .speakers()
                                                    .contains(person));
            return !speaks || broken.stream().anyMatch(Finding::isPrivate);
        }
    }
}

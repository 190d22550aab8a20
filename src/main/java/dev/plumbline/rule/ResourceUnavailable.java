package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.SharedResource;
import dev.plumbline.schedule.Placement;
import java.util.List;

/** What a session needs is there. */
final class ResourceUnavailable implements SessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "resourceUnavailable",
                    "Resource not available",
                    "The resources that a session needs are available for the whole session.",
                    Severity.HARD,
                    1,
                    "minutes of unavailability, per resource",
                    "Counted in minutes like every overlap.");

    /** A resource, and when there is none of it. */
    private record Busy(SharedResource resource, List<Interval> times) {

        static Busy of(SharedResource resource) {
            return new Busy(resource, BusyTimes.merged(resource.unavailable(), Severity.HARD));
        }

        long overlap(Placement placement) {
            long sum = 0;
            for (int i = 0; i < times.size(); i++) {
                sum += times.get(i).overlap(placement.start(), placement.end());
            }
            return sum;
        }
    }

    /** By session. */
    private final List<List<Busy>> busyOf;

    private final FindingWording wording;

    ResourceUnavailable(RuleContext context) {
        wording = context.wording();
        var facts = context.facts();
        busyOf =
                facts.sessions().stream()
                        .map(
                                session ->
                                        facts.resourcesOf(session).stream()
                                                .map(Busy::of)
                                                .filter(busy -> !busy.times().isEmpty())
                                                .toList())
                        .toList();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        long sum = 0;
        var needed = busyOf.get(placement.session().index());
        for (int i = 0; i < needed.size(); i++) {
            sum += needed.get(i).overlap(placement);
        }
        return sum;
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        var told =
                busyOf.get(placement.session().index()).stream()
                        .filter(busy -> busy.overlap(placement) > 0)
                        .map(
                                busy ->
                                        busy.resource().name()
                                                + " (not available for "
                                                + wording.minutes(busy.overlap(placement))
                                                + " of it)")
                        .toList();
        return FindingSentence.of(
                wording.title(placement.session())
                        + " at "
                        + wording.place(placement)
                        + " needs "
                        + wording.enumerate(told)
                        + ".");
    }
}

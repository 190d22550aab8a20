package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions that are kept apart do not follow each other. */
final class NotAdjacent implements SuccessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "notAdjacent",
                    "Sessions next to each other",
                    "Sessions that are tied not to be neighbours have another session or a break between them where they share a time slot.",
                    Severity.HARD,
                    1,
                    "minutes of the shorter one",
                    "A tie that says nothing of its severity is a must; counted in minutes like the other hard rules.");

    /** By the index of the first session and of the second one; each pair both ways round. */
    private final List<Map<Integer, Integer>> weights;

    private final FindingWording wording;

    NotAdjacent(RuleContext context) {
        wording = context.wording();
        weights =
                context.facts().sessions().stream()
                        .<Map<Integer, Integer>>map(session -> new HashMap<>())
                        .toList();
        for (var pair : context.relations(INFO, context.tiedPairs(RelationKind.NOT_ADJACENT))) {
            int one = pair.first().index();
            int other = pair.second().index();
            weights.get(one).merge(other, pair.number(), Math::max);
            weights.get(other).merge(one, pair.number(), Math::max);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement first, Placement second) {
        var mine = weights.get(first.session().index());
        return mine.isEmpty()
                ? 0
                : mine.getOrDefault(second.session().index(), 0)
                        * (long) Math.min(first.minutes(), second.minutes());
    }

    @Override
    public boolean hasOccasion() {
        return !weights.stream().allMatch(Map::isEmpty);
    }

    @Override
    public FindingSentence sentence(Placement first, Placement second) {
        return FindingSentence.of(
                wording.title(second.session())
                        + " at "
                        + wording.place(second)
                        + " must not follow "
                        + wording.title(first.session())
                        + " without another session or a break between.");
    }
}

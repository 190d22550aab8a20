package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;
import java.util.List;

/** Sessions that have something in common, so that they should not run in two rooms at once. */
final class ParallelGroup extends PairwiseGroup {

    private final String name;
    private final FindingWording wording;

    /**
     * @param name of what they have in common
     */
    ParallelGroup(String name, FindingWording wording) {
        this.name = name;
        this.wording = wording;
    }

    @Override
    long pairPenalty(Placement one, Placement other) {
        return one.placedSlot().room() == other.placedSlot().room() ? 0 : one.overlap(other);
    }

    @Override
    boolean isLast(Placement first, Placement second) {
        return second.start() >= first.end();
    }

    @Override
    GroupMatch match(Placement first, Placement second, long minutes) {
        return new GroupMatch(
                minutes,
                List.of(first, second),
                FindingSentence.of(
                        "For %s, %s is in two rooms at once: %s at %s and %s at %s."
                                .formatted(
                                        wording.minutes(minutes),
                                        name,
                                        wording.title(first.session()),
                                        wording.place(first),
                                        wording.title(second.session()),
                                        wording.place(second))));
    }
}

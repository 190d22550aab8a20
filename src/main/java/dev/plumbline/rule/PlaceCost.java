package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactPlace;
import dev.plumbline.schedule.Placement;

/** Sessions are at the cheapest of the places they may be. */
final class PlaceCost implements SessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "placeCost",
                    "Second-best place",
                    "The cost of the cheapest of the session's places that matches where it is.",
                    Severity.SOFT,
                    1,
                    "cost, as the place gives it",
                    "The organizers gave the cost themselves, so it counts as it is.");

    private final FindingWording wording;

    PlaceCost(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        long cheapest = Long.MAX_VALUE;
        for (FactPlace place : placement.session().places()) {
            if (place.cost() < cheapest
                    && place.admits(placement.placedSlot(), placement.start(), placement.end())) {
                cheapest = place.cost();
            }
        }
        return cheapest == Long.MAX_VALUE ? 0 : cheapest;
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        return FindingSentence.of(
                wording.title(placement.session())
                        + " at "
                        + wording.place(placement)
                        + " is not at its best place (cost "
                        + penalty(placement)
                        + ").");
    }
}

package dev.plumbline.lab.yardstick.optaplanner;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.Relation;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.Sentence;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one level of the objective says of two talks. What it rewards is a penalty here for what
 * is missing: the rewards for two talks in one timeslot, less those that they have.
 */
final class PairRule implements RelationRule {

    private final RuleInfo info;
    private final long sharedRoom;
    private final TimeslotPairs pairs;
    private final PairCosts[] costs;
    private final List<Relation> relations = new ArrayList<>();
    private long constant;

    PairRule(Layout layout, Facts facts, int level) {
        this.info = RuleNames.of("pair", "Talks that do not go together", level);
        this.sharedRoom = layout.weight(Term.ROOM_CONFLICT, level);
        this.pairs = new TimeslotPairs(layout);
        List<PairCosts> found = new ArrayList<>();
        for (int one = 0; one < layout.talkCount(); one++) {
            for (int other = one + 1; other < layout.talkCount(); other++) {
                var cost = PairCosts.of(layout, level, one, other);
                if (cost.matters() || sharedRoom > 0) {
                    var sessions = facts.sessions();
                    relations.add(
                            new Relation(
                                    sessions.get(one),
                                    sessions.get(other),
                                    List.of(),
                                    found.size()));
                    found.add(cost);
                    constant += cost.constant();
                }
            }
        }
        costs = found.toArray(PairCosts[]::new);
    }

    /** What the penalties are more than the objective. */
    long constant() {
        return constant;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public List<Relation> relations() {
        return relations;
    }

    @Override
    public long penalty(Relation relation, Placement first, Placement second) {
        var cost = costs[relation.limit()];
        int cell = first.placedSlot().index();
        int otherCell = second.placedSlot().index();
        int timeslot = pairs.timeslot(cell);
        int other = pairs.timeslot(otherCell);
        boolean sameRoom = pairs.room(cell) == pairs.room(otherCell);
        long overlap = pairs.overlap(timeslot, other);
        long sum = cost.overlap() * overlap + (sameRoom ? sharedRoom * overlap : 0);
        long perMinute = sizes(cost, pairs.room(cell), pairs.room(otherCell));
        if (!pairs.sameDay(timeslot, other)) {
            perMinute += cost.otherDay();
        } else if (!sameRoom) {
            perMinute += cost.otherRoom();
        }
        perMinute += pairs.hasPause(timeslot, other) ? 0 : cost.noPause();
        perMinute += pairs.endsBefore(timeslot, other) ? 0 : cost.firstLater();
        perMinute += pairs.endsBefore(other, timeslot) ? 0 : cost.secondLater();
        long together = timeslot == other ? overlap : 0;
        return sum
                + perMinute * pairs.minutes(timeslot, other)
                + cost.apart() * Math.max(0, cost.most() - together);
    }

    private long sizes(PairCosts cost, int room, int other) {
        if (pairs.isLarger(room, other)) {
            return cost.firstLarger();
        }
        return pairs.isLarger(other, room) ? cost.secondLarger() : 0;
    }

    @Override
    public Sentence sentence(Relation relation, Placement first, Placement second) {
        return Sentence.of(
                "%s and %s do not go together well where they are."
                        .formatted(first.session().title(), second.session().title()));
    }
}

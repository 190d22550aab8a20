package dev.plumbline.bench.yardstick.optaplanner;

import dev.plumbline.bench.yardstick.InstanceVerdict;
import dev.plumbline.schedule.Score;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Judges where talks are by the objective of OptaPlanner's conference example, without any of our
 * rules. Not meant for searching.
 */
final class OptaplannerScorer {

    private static final String PLACE_USED_TWICE = "place_used_twice";

    private final OptaplannerLayout layout;
    private final Map<Integer, TalkSpot> places;

    /** Penalties are negative. */
    private final Map<OptaplannerTerm, Long> points = new EnumMap<>(OptaplannerTerm.class);

    private final Map<String, Long> violations = new LinkedHashMap<>();

    private OptaplannerScorer(OptaplannerLayout layout, Map<Integer, TalkSpot> places) {
        this.layout = layout;
        this.places = places;
    }

    /**
     * What the objective says.
     *
     * @param places by talk; one that is not in it has no place
     */
    static InstanceVerdict judge(OptaplannerLayout layout, Map<Integer, TalkSpot> places) {
        return new OptaplannerScorer(layout, places).judge();
    }

    private InstanceVerdict judge() {
        Map<TalkSpot, Integer> used = new HashMap<>();
        Map<Integer, Integer> crowds = new HashMap<>();
        var terms = new TalkTerms(layout);
        for (int talk = 0; talk < layout.talkCount(); talk++) {
            var spot = places.get(talk);
            violation("unassigned_or_unknown", spot == null);
            if (spot != null) {
                check(talk, spot);
                violation(PLACE_USED_TWICE, used.put(spot, talk) != null);
                terms.tell(talk, spot, this::penalty);
                if (layout.talk(talk).crowdControlRisk() > 0) {
                    crowds.merge(spot.timeslot(), 1, Integer::sum);
                }
            }
        }
        crowds.forEach(
                (timeslot, count) ->
                        penalty(
                                OptaplannerTerm.CROWD_CONTROL,
                                CrowdRule.points(count, layout.duration(timeslot))));
        judgePairs();
        return verdict();
    }

    private void check(int talk, TalkSpot spot) {
        String type = layout.talk(talk).talkType();
        var instance = layout.instance();
        violation(
                "talkTypeTimeslot",
                !instance.timeslots().get(spot.timeslot()).talkTypes().contains(type));
        violation("talkTypeRoom", !instance.rooms().get(spot.room()).talkTypes().contains(type));
        Integer pinned = layout.pinnedCell(talk);
        violation("pinnedMoved", pinned != null && pinned != layout.cell(spot));
    }

    private void violation(String name, boolean happens) {
        if (happens) {
            violations.merge(name, 1L, Long::sum);
        }
    }

    private void judgePairs() {
        for (int one = 0; one < layout.talkCount(); one++) {
            for (int other = one + 1; other < layout.talkCount(); other++) {
                var mine = places.get(one);
                var others = places.get(other);
                if (mine != null && others != null) {
                    var pair = new PairTerms(layout, one, other);
                    pair.tellPenalties(mine, others, this::penalty);
                    if (mine.timeslot() == others.timeslot()) {
                        long minutes = layout.duration(mine.timeslot());
                        pair.tellRewards((term, reward) -> note(term, reward * minutes));
                    }
                }
            }
        }
    }

    private void penalty(OptaplannerTerm term, long found) {
        note(term, -found);
    }

    private void note(OptaplannerTerm term, long found) {
        points.merge(term, found, Long::sum);
    }

    private InstanceVerdict verdict() {
        Map<String, Score> terms = new LinkedHashMap<>();
        long[] sums = new long[OptaplannerRuleNames.LEVELS.size()];
        points.forEach(
                (term, found) -> {
                    long[] mine = new long[sums.length];
                    for (int level = 0; level < sums.length; level++) {
                        mine[level] = found * layout.weight(term, level);
                        sums[level] += mine[level];
                    }
                    var score = new Score(mine[0], mine[1], mine[2]);
                    if (!score.equals(Score.ZERO)) {
                        terms.put(term.weightName(), score);
                    }
                });
        var value = new Score(sums[0], sums[1], sums[2]);
        if (!value.isFeasible()) {
            // that two talks are in one place is in the value already
            violations.remove(PLACE_USED_TWICE);
        }
        return new InstanceVerdict(violations, value, terms);
    }
}

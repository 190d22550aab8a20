package dev.plumbline.bench.yardstick.optaplanner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.bench.yardstick.BaseRules;
import dev.plumbline.bench.yardstick.InstanceVerdict;
import dev.plumbline.bench.yardstick.Yardstick;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.PinBroken;
import dev.plumbline.rule.RoomUnsuitable;
import dev.plumbline.rule.Rule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An instance of OptaPlanner's conference example. */
public final class OptaplannerYardstick implements Yardstick {

    /** What an instance says in its field {@code format}. */
    public static final String FORM = OptaplannerInstance.FORMAT;

    /**
     * What the instance does not price at all. Heavier weights than the usual most would outweigh
     * any hard cost of an instance, but the search then finds less: it passes through such states.
     */
    private static final List<String> KEPT =
            List.of(BaseRules.MUST_RUN, BaseRules.OVERRUN, RoomUnsuitable.ID, PinBroken.ID);

    private final OptaplannerLayout layout;
    private final RuleSet rules;

    /** By level: what the penalties of our rules are more than the objective. */
    private final long[] constants = new long[OptaplannerRuleNames.LEVELS.size()];

    private OptaplannerYardstick(OptaplannerLayout layout) {
        this.layout = layout;
        var facts = Facts.of(OptaplannerProblem.of(layout));
        var situations = new PairSituations(layout);
        List<WeightedRule> further = new ArrayList<>();
        for (int level = 0; level < constants.length; level++) {
            var pairs = new OptaplannerPairRule(layout, situations, facts, level);
            constants[level] = pairs.constant();
            further.add(weighted(new PlaceRule(layout, level), level));
            further.add(weighted(new CrowdRule(layout, level), level));
            further.add(weighted(pairs, level));
        }
        rules = BaseRules.of(facts, KEPT, RuleSetting.MAX_WEIGHT).with(further);
    }

    private static WeightedRule weighted(Rule rule, int level) {
        return new WeightedRule(rule, OptaplannerRuleNames.LEVELS.get(level), 1);
    }

    /** Whether a JSON tree says that it is such an instance. */
    public static boolean isIn(JsonNode tree) {
        return tree.path("format").asText().equals(OptaplannerInstance.FORMAT);
    }

    /**
     * Reads an instance.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with all mistakes
     */
    public static Yardstick read(JsonNode tree) {
        return new OptaplannerYardstick(OptaplannerLayout.of(OptaplannerInstance.read(tree)));
    }

    @Override
    public String name() {
        return layout.instance().name();
    }

    @Override
    public String form() {
        return "optaplanner";
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public InstanceVerdict judge(Schedule schedule) {
        Map<Integer, TalkSpot> places = new HashMap<>();
        schedule.placements().forEach(placed -> places.put(placed.session().index(), spot(placed)));
        return OptaplannerScorer.judge(layout, places);
    }

    private TalkSpot spot(FixedPlacement placed) {
        int cell = placed.placedSlot().index();
        return new TalkSpot(layout.timeslot(cell), layout.room(cell));
    }

    @Override
    public Score valueOf(Score score) {
        return new Score(
                score.hard() + constants[0],
                score.medium() + constants[1],
                score.soft() + constants[2]);
    }

    @Override
    public String text(Score value) {
        return value.toString();
    }

    @Override
    public JsonNode solution(Schedule schedule) {
        var solution = JsonNodeFactory.instance.objectNode();
        var list = solution.putArray("assignments");
        for (FixedPlacement placed : schedule.placements()) {
            var spot = spot(placed);
            list.addObject()
                    .put("talk", layout.talk(placed.session().index()).code())
                    .put("timeslot", layout.timeslotIds().get(spot.timeslot()))
                    .put("room", layout.roomNames().get(spot.room()));
        }
        return solution;
    }
}

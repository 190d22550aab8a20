package dev.plumbline.bench.yardstick.cosplib;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.bench.yardstick.InstanceVerdict;
import dev.plumbline.bench.yardstick.Yardstick;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import java.util.List;

/** An instance of CoSPLib. Its objective is a cost: the value is what is below zero. */
public final class CosplibYardstick implements Yardstick {

    /** What an instance says in its field {@code format}. */
    public static final String FORM = CosplibInstance.FORMAT;

    /** As many as our own rules may relate. */
    private static final long MOST_PAIRS = 250_000;

    private final CosplibLayout layout;
    private final RuleSet rules;

    private CosplibYardstick(CosplibLayout layout) {
        this.layout = layout;
        this.rules = CosplibRules.of(layout, Facts.of(CosplibProblem.of(layout)));
    }

    /** Whether a JSON tree says that it is such an instance. */
    public static boolean isIn(JsonNode tree) {
        return tree.path("format").asText().equals(CosplibInstance.FORMAT);
    }

    /**
     * Reads an instance.
     *
     * @throws InvalidInputException with all mistakes
     */
    public static Yardstick read(JsonNode tree) {
        var layout = CosplibLayout.of(CosplibInstance.read(tree));
        long pairs = new SubmissionConflicts(layout).count();
        if (pairs > MOST_PAIRS) {
            throw new InvalidInputException(
                    List.of(
                            new InputError(
                                    "/submissions",
                                    "tooManyRelations",
                                    "People relate more pairs of submissions (%,d) than %,d. Maybe someone attends too many?"
                                            .formatted(pairs, MOST_PAIRS))));
        }
        return new CosplibYardstick(layout);
    }

    @Override
    public String name() {
        return layout.instance().name();
    }

    @Override
    public String form() {
        return "cosplib";
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public InstanceVerdict judge(Schedule schedule) {
        return CosplibScorer.judge(layout, assignments(schedule));
    }

    private List<SubmissionPlace> assignments(Schedule schedule) {
        return schedule.placements().stream().map(this::assignment).toList();
    }

    private SubmissionPlace assignment(FixedPlacement placement) {
        var slot = placement.placedSlot();
        return new SubmissionPlace(
                placement.session().index(),
                layout.session(slot.index()),
                layout.room(slot.index()),
                (int) (placement.start() - slot.start()));
    }

    @Override
    public Score valueOf(Score score) {
        return score;
    }

    @Override
    public String text(Score value) {
        return Long.toString(-value.soft());
    }

    @Override
    public JsonNode solution(Schedule schedule) {
        var solution = JsonNodeFactory.instance.objectNode();
        var list = solution.putArray("assignments");
        for (SubmissionPlace one : assignments(schedule)) {
            list.addObject()
                    .put("submission", layout.submissions().get(one.submission()).id())
                    .put("session", layout.sessionName(one.session()))
                    .put("room", layout.roomName(one.room()))
                    .put("slot", one.slot());
        }
        return solution;
    }
}

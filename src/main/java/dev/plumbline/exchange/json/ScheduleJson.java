package dev.plumbline.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.exchange.json.PlacementReader.ScheduleInput;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Schedules in the JSON of the contract. */
public final class ScheduleJson {

    private static final ObjectMapper MAPPER = JsonMapperFactory.mapper();

    private ScheduleJson() {}

    /**
     * Reads a schedule for a problem: a whole one, or an object with {@code placements} alone, of
     * which session, timeSlot, start and minutes count. Sessions without a placement are on the
     * waitlist. Whether the schedule is any good is not looked at.
     *
     * @param basePointer JSON pointer to the tree in what was handed in, "" for the whole
     * @param errors what is found wrong, besides structure: {@code unknownId}, {@code
     *     duplicatePlacement}, {@code wrongRoom}, {@code wrongEnd}, {@code outOfRange}; unless it
     *     stays empty, the schedule is not to be used
     */
    public static Schedule readPlacements(
            JsonNode tree, Facts facts, String basePointer, InputErrors errors) {
        var base = InputPointer.base(basePointer);
        var given = new RecordReader(errors).read(tree, base, ScheduleInput.class);
        List<FixedPlacement> placements = new ArrayList<>();
        if (given != null && !errors.isFull()) {
            var at = base.at("placements");
            if (!tree.has("placements")) {
                errors.add(at, "missing", "The field (placements) is required.");
            }
            var reader = new PlacementReader(facts, errors);
            for (int index = 0; index < given.placements().size(); index++) {
                var placement = given.placements().get(index);
                if (placement != null) {
                    reader.read(placement, at.at(index)).ifPresent(placements::add);
                }
            }
        }
        return Schedule.of(facts, placements);
    }

    /**
     * Reads a schedule for a problem.
     *
     * @throws InvalidInputException with all mistakes
     */
    public static Schedule readPlacements(byte[] bytes, Facts facts) {
        var errors = new InputErrors();
        var schedule = readPlacements(JsonText.parse(bytes), facts, "", errors);
        errors.throwIfAny();
        return schedule;
    }

    /**
     * All that is known about a schedule, for organizers.
     *
     * @param reasons of the waitlist, as far as they were found out
     */
    public static String write(ScoredSchedule schedule, Map<Session, WaitlistReason> reasons) {
        return text(ScheduleDocument.forOrganizers(schedule, reasons));
    }

    /** What may be published of a schedule: neither findings nor score. */
    public static String writePublic(Schedule schedule) {
        return text(ScheduleDocument.forPublic(schedule));
    }

    /** The tree of {@link #write}, to be put into a larger document. */
    public static JsonNode tree(ScoredSchedule schedule, Map<Session, WaitlistReason> reasons) {
        return MAPPER.valueToTree(ScheduleDocument.forOrganizers(schedule, reasons));
    }

    /** The tree of {@link #writePublic}, to be put into a larger document. */
    public static JsonNode publicTree(Schedule schedule) {
        return MAPPER.valueToTree(ScheduleDocument.forPublic(schedule));
    }

    private static String text(ScheduleDocument document) {
        try {
            return MAPPER.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every schedule can be written.", e);
        }
    }
}

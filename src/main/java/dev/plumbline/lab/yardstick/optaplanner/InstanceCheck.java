package dev.plumbline.lab.yardstick.optaplanner;

import dev.plumbline.lab.yardstick.Checks;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.Limits;
import dev.plumbline.problem.validation.Pointer;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in an instance of which every value could be read by itself. */
final class InstanceCheck {

    /** As many pairs as the rules of a problem may relate. */
    private static final int MOST_TALKS = 700;

    private static final int LEVELS = 3;

    private final Instance instance;
    private final InputErrors errors;
    private final Checks checks;
    private final List<String> timeslots;
    private final List<String> rooms;
    private final List<String> speakers;
    private final List<String> talks;

    private InstanceCheck(Instance instance, InputErrors errors) {
        this.instance = instance;
        this.errors = errors;
        this.checks = new Checks(errors);
        timeslots = instance.timeslots().stream().map(Instance.TimeslotData::id).toList();
        rooms = instance.rooms().stream().map(Instance.RoomData::name).toList();
        speakers = instance.speakers().stream().map(Instance.Speaker::name).toList();
        talks = instance.talks().stream().map(Instance.TalkData::code).toList();
    }

    static void run(Instance instance, InputErrors errors) {
        new InstanceCheck(instance, errors).run();
    }

    private void run() {
        checks.unique(timeslots, "/timeslots", "/id");
        checks.unique(rooms, "/rooms", "/name");
        checks.unique(speakers, "/speakers", "/name");
        checks.unique(talks, "/talks", "/code");
        checks.most(talks.size(), MOST_TALKS, "/talks", "talks");
        checks.most(
                (long) timeslots.size() * rooms.size(),
                Limits.TIME_SLOTS,
                "/timeslots",
                "pairs of a timeslot and a room");
        weights();
        for (int i = 0; i < timeslots.size(); i++) {
            timeslot(instance.timeslots().get(i), Pointer.base("/timeslots/" + i));
        }
        for (int i = 0; i < talks.size(); i++) {
            talk(instance.talks().get(i), Pointer.base("/talks/" + i));
        }
    }

    private void weights() {
        checks.weights(instance.weights().keySet(), Term.weightNames());
        instance.weights()
                .forEach((name, weight) -> levels(weight, Pointer.base("/weights").at(name)));
    }

    private void levels(List<Integer> weight, Pointer at) {
        if (weight.size() != LEVELS) {
            errors.add(
                    at,
                    "badWeight",
                    "A weight is three numbers, for hard, medium and soft, but here are %d."
                            .formatted(weight.size()));
        }
        for (int level = 0; level < weight.size(); level++) {
            checks.range(weight.get(level), 0, RuleSetting.MAX_WEIGHT, at.at(level));
        }
    }

    private void timeslot(Instance.TimeslotData timeslot, Pointer at) {
        try {
            Clock.date(timeslot.date());
            if (!Clock.time(timeslot.start()).isBefore(Clock.time(timeslot.end()))) {
                errors.add(
                        at.at("end"),
                        "endBeforeStart",
                        "The end (%s) is not after the start (%s)."
                                .formatted(timeslot.end(), timeslot.start()));
            }
        } catch (DateTimeParseException e) {
            errors.add(
                    at,
                    "badTime",
                    "The time (%s) cannot be read. Maybe write dates as 2024-11-29 and times as 09:30?"
                            .formatted(e.getParsedString()));
        }
    }

    private void talk(Instance.TalkData talk, Pointer at) {
        for (int i = 0; i < talk.speakers().size(); i++) {
            checks.known(talk.speakers().get(i), speakers, at.at("speakers").at(i), "speaker");
        }
        one(talk.timeslot(), timeslots, at.at("timeslot"), "timeslot");
        one(talk.room(), rooms, at.at("room"), "room");
        if (!talk.pinned().isBoolean()) {
            errors.add(at.at("pinned"), "wrongType", "Here has to be true or false.");
        } else if (talk.pinned().asBoolean() && (isNone(talk.timeslot()) || isNone(talk.room()))) {
            errors.add(
                    at.at("pinned"),
                    "incompletePin",
                    "A pinned talk needs a timeslot and a room. Maybe it should not be pinned?");
        }
    }

    private static boolean isNone(@Nullable String given) {
        return given == null || given.isEmpty();
    }

    private void one(@Nullable String given, List<String> known, Pointer at, String what) {
        if (given != null && !isNone(given)) {
            checks.known(given, known, at, what);
        }
    }
}

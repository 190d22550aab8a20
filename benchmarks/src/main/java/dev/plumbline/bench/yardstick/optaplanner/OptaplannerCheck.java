package dev.plumbline.bench.yardstick.optaplanner;

import dev.plumbline.bench.yardstick.InstanceChecks;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in an instance of which every value could be read by itself. */
final class OptaplannerCheck {

    /** As many pairs as the rules of a problem may relate. */
    private static final int MOST_TALKS = 700;

    private static final int LEVELS = 3;

    private final OptaplannerInstance instance;
    private final InputErrors errors;
    private final InstanceChecks checks;
    private final List<String> timeslots;
    private final List<String> rooms;
    private final List<String> speakers;
    private final List<String> talks;

    private OptaplannerCheck(OptaplannerInstance instance, InputErrors errors) {
        this.instance = instance;
        this.errors = errors;
        this.checks = new InstanceChecks(errors);
        timeslots =
                instance.timeslots().stream().map(OptaplannerInstance.TimeslotData::id).toList();
        rooms = instance.rooms().stream().map(OptaplannerInstance.RoomData::name).toList();
        speakers = instance.speakers().stream().map(OptaplannerInstance.Speaker::name).toList();
        talks = instance.talks().stream().map(OptaplannerInstance.TalkData::code).toList();
    }

    static void run(OptaplannerInstance instance, InputErrors errors) {
        new OptaplannerCheck(instance, errors).run();
    }

    private void run() {
        checks.unique(timeslots, "/timeslots", "/id");
        checks.unique(rooms, "/rooms", "/name");
        checks.unique(speakers, "/speakers", "/name");
        checks.unique(talks, "/talks", "/code");
        checks.most(talks.size(), MOST_TALKS, "/talks", "talks");
        checks.most(
                (long) timeslots.size() * rooms.size(),
                SizeLimits.TIME_SLOTS,
                "/timeslots",
                "pairs of a timeslot and a room");
        weights();
        for (int i = 0; i < timeslots.size(); i++) {
            timeslot(instance.timeslots().get(i), InputPointer.base("/timeslots/" + i));
        }
        for (int i = 0; i < talks.size(); i++) {
            talk(instance.talks().get(i), InputPointer.base("/talks/" + i));
        }
    }

    private void weights() {
        checks.weights(instance.weights().keySet(), OptaplannerTerm.weightNames());
        instance.weights()
                .forEach((name, weight) -> levels(weight, InputPointer.base("/weights").at(name)));
    }

    private void levels(List<Integer> weight, InputPointer at) {
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

    private void timeslot(OptaplannerInstance.TimeslotData timeslot, InputPointer at) {
        try {
            OptaplannerClock.date(timeslot.date());
            if (!OptaplannerClock.time(timeslot.start())
                    .isBefore(OptaplannerClock.time(timeslot.end()))) {
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

    private void talk(OptaplannerInstance.TalkData talk, InputPointer at) {
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

    private void one(@Nullable String given, List<String> known, InputPointer at, String what) {
        if (given != null && !isNone(given)) {
            checks.known(given, known, at, what);
        }
    }
}

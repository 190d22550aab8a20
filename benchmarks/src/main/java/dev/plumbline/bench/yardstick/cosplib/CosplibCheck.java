package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.bench.yardstick.InstanceChecks;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.List;
import java.util.Map;

/** Finds what is wrong in an instance of which every value could be read by itself. */
final class CosplibCheck {

    /** The largest penalty, so that no sum of weighted ones leaves a long. */
    private static final int MOST_PENALTY = 1_000_000;

    /** Slots of a session, and slots that a submission takes; for the same reason. */
    private static final int MOST_SLOTS = 1_000;

    private static final int MOST_TRACKS = 1_000;

    private final CosplibInstance instance;
    private final InputErrors errors;
    private final InstanceChecks checks;
    private final List<String> sessions;
    private final List<String> tracks;

    private CosplibCheck(CosplibInstance instance, InputErrors errors) {
        this.instance = instance;
        this.errors = errors;
        this.checks = new InstanceChecks(errors);
        this.sessions =
                instance.sessions().stream().map(CosplibInstance.SessionData::name).toList();
        this.tracks = instance.tracks().stream().map(CosplibInstance.TrackData::name).toList();
    }

    static void run(CosplibInstance instance, InputErrors errors) {
        new CosplibCheck(instance, errors).run();
    }

    private void run() {
        checks.unique(sessions, "/sessions", "/name");
        checks.unique(instance.rooms(), "/rooms", "");
        checks.unique(tracks, "/tracks", "/name");
        checks.unique(
                instance.submissions().stream().map(CosplibInstance.Submission::id).toList(),
                "/submissions",
                "/id");
        size();
        weights();
        hours();
        for (int i = 0; i < sessions.size(); i++) {
            session(instance.sessions().get(i), InputPointer.base("/sessions/" + i));
        }
        for (int i = 0; i < instance.submissions().size(); i++) {
            submission(instance.submissions().get(i), InputPointer.base("/submissions/" + i));
        }
        table(instance.trackSessionPenalty(), "/trackSessionPenalty");
        table(instance.trackRoomPenalty(), "/trackRoomPenalty");
        table(instance.sessionRoomPenalty(), "/sessionRoomPenalty");
        for (int i = 0; i < instance.similarTracks().size(); i++) {
            var similar = instance.similarTracks().get(i);
            var at = InputPointer.base("/similarTracks/" + i);
            checks.known(similar.a(), tracks, at.at("a"), "track");
            checks.known(similar.b(), tracks, at.at("b"), "track");
            checks.range(similar.penalty(), 0, MOST_PENALTY, at.at("penalty"));
        }
    }

    private void size() {
        checks.most(
                instance.submissions().size(), SizeLimits.SESSIONS, "/submissions", "submissions");
        checks.most(tracks.size(), MOST_TRACKS, "/tracks", "tracks");
        checks.most(
                (long) sessions.size() * instance.rooms().size(),
                SizeLimits.TIME_SLOTS,
                "/sessions",
                "pairs of a session and a room");
    }

    private void weights() {
        checks.weights(instance.weights().keySet(), CosplibTerm.weightNames());
        instance.weights()
                .forEach(
                        (name, weight) ->
                                checks.range(
                                        weight,
                                        Integer.MIN_VALUE,
                                        RuleSetting.MAX_WEIGHT,
                                        InputPointer.base("/weights").at(name)));
    }

    private void hours() {
        var hours = instance.timezone();
        var at = InputPointer.base("/timezone");
        zone(hours.local(), at.at("local"));
        time(hours.suitableFrom(), at.at("suitableFrom"));
        time(hours.suitableTo(), at.at("suitableTo"));
        time(hours.lessSuitableFrom(), at.at("lessSuitableFrom"));
        time(hours.lessSuitableTo(), at.at("lessSuitableTo"));
        checks.range(hours.lessSuitablePenalty(), 0, MOST_PENALTY, at.at("lessSuitablePenalty"));
        checks.range(hours.unsuitablePenalty(), 0, MOST_PENALTY, at.at("unsuitablePenalty"));
    }

    private void session(CosplibInstance.SessionData session, InputPointer at) {
        checks.range(session.slots(), 1, MOST_SLOTS, at.at("slots"));
        time(session.start(), at.at("start"));
        time(session.end(), at.at("end"));
    }

    private void submission(CosplibInstance.Submission submission, InputPointer at) {
        checks.known(submission.track(), tracks, at.at("track"), "track");
        checks.range(submission.slots(), 1, MOST_SLOTS, at.at("slots"));
        checks.range(submission.order(), 0, SizeLimits.SESSIONS, at.at("order"));
        zone(submission.timezone(), at.at("timezone"));
        row(submission.sessionPenalty(), at.at("sessionPenalty"));
        row(submission.roomPenalty(), at.at("roomPenalty"));
    }

    /** Names that the instance does not have are passed over, as {@code score.py} does. */
    private void table(Map<String, Map<String, Integer>> table, String pointer) {
        var at = InputPointer.base(pointer);
        table.forEach((name, row) -> row(row, at.at(name)));
    }

    private void row(Map<String, Integer> row, InputPointer at) {
        row.forEach((name, penalty) -> checks.range(penalty, 0, MOST_PENALTY, at.at(name)));
    }

    private void time(String text, InputPointer at) {
        if (!CosplibClock.isTime(text)) {
            errors.add(
                    at,
                    "badTime",
                    "The time (%s) cannot be read. Maybe write it as 09:30?".formatted(text));
        }
    }

    private void zone(String text, InputPointer at) {
        if (!CosplibClock.isOffset(text)) {
            errors.add(
                    at,
                    "badOffset",
                    "The offset (%s) cannot be read. Maybe write it as GMT+2?".formatted(text));
        }
    }
}

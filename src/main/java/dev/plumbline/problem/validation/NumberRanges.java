package dev.plumbline.problem.validation;

import dev.plumbline.problem.Place;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Talk;
import org.jspecify.annotations.Nullable;

/** Seats, heads, priorities, costs, gaps and quorums are numbers that make sense. */
final class NumberRanges implements ProblemCheck {

    private static final int ANY = Integer.MAX_VALUE;
    private static final int HIGHEST_PRIORITY = 5;
    private static final int LONGEST_GAP = SizeLimits.HORIZON_DAYS * 24 * 60;

    @Override
    public void check(ValidationInput input) {
        var ranges = new RangeCheck(input);
        input.rooms().forEach(room -> room(ranges, room));
        input.people()
                .forEach(
                        person ->
                                minutes(
                                        ranges,
                                        person,
                                        "pauseMinutes",
                                        person.value().pauseMinutes()));
        input.resources()
                .forEach(
                        resource ->
                                ranges.require(
                                        resource.at("count"),
                                        resource.value().count(),
                                        1,
                                        SizeLimits.HEADS));
        input.relations()
                .forEach(
                        relation ->
                                ranges.require(
                                        relation.at("weight"),
                                        relation.value().weight(),
                                        0,
                                        RuleSetting.MAX_WEIGHT));
        input.wishes()
                .forEach(
                        wish ->
                                ranges.require(
                                        wish.at("people"),
                                        wish.value().people(),
                                        1,
                                        SizeLimits.HEADS));
        input.sessions().forEach(session -> session(ranges, session));
        input.people()
                .forEach(
                        person ->
                                ranges.require(
                                        person.at("publicNumber"),
                                        person.value().profile().publicNumber(),
                                        1,
                                        ANY));
    }

    private static void minutes(
            RangeCheck ranges, LocatedPart<?> owner, String field, @Nullable Integer minutes) {
        ranges.require(owner.at(field), minutes, 0, SizeLimits.MINUTES);
    }

    private static void room(RangeCheck ranges, LocatedPart<Room> room) {
        ranges.require(room.at("capacity"), room.value().capacity(), 1, SizeLimits.HEADS);
        ranges.require(
                room.at("sessionsAtOnce"),
                room.value().sessionsAtOnce(),
                1,
                SizeLimits.SESSIONS_AT_ONCE);
        minutes(ranges, room, "changeoverMinutes", room.value().changeoverMinutes());
    }

    private static void session(RangeCheck ranges, LocatedPart<Talk> session) {
        Talk talk = session.value();
        var conditions = talk.conditions();
        ranges.require(session.at("priority"), talk.priority(), 1, HIGHEST_PRIORITY);
        ranges.require(
                session.at("expectedAudience"), conditions.expectedAudience(), 0, SizeLimits.HEADS);
        minutes(ranges, session, "setupMinutes", conditions.setupMinutes());
        minutes(ranges, session, "teardownMinutes", conditions.teardownMinutes());
        ranges.require(session.at("publicNumber"), talk.listing().publicNumber(), 1, ANY);
        session.each("places", conditions.places()).forEach(place -> place(ranges, place));
        session.each("after", conditions.after()).forEach(after -> after(ranges, after));
        session.each("quorums", talk.participants().quorums())
                .forEach(quorum -> quorum(ranges, quorum));
    }

    private static void place(RangeCheck ranges, LocatedPart<Place> place) {
        ranges.require(place.at("cost"), place.value().cost(), 0, RuleSetting.MAX_WEIGHT);
    }

    private static void after(RangeCheck ranges, LocatedPart<Precedence> after) {
        Integer least = after.value().minGapMinutes();
        ranges.require(after.at("minGapMinutes"), least, 0, LONGEST_GAP);
        ranges.require(
                after.at("maxGapMinutes"),
                after.value().maxGapMinutes(),
                least == null || least > LONGEST_GAP ? 0 : least,
                ANY);
    }

    private static void quorum(RangeCheck ranges, LocatedPart<Quorum> quorum) {
        ranges.require(quorum.at("atLeast"), quorum.value().atLeast(), 1, ANY);
    }
}

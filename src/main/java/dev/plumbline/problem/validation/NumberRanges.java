package dev.plumbline.problem.validation;

import dev.plumbline.problem.Place;
import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Quorum;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Talk;

/** Seats, heads, priorities, costs, gaps and quorums are numbers that make sense. */
final class NumberRanges implements ProblemCheck {

    private static final int ANY = Integer.MAX_VALUE;
    private static final int HIGHEST_PRIORITY = 5;

    @Override
    public void check(ValidationInput input) {
        var ranges = new RangeCheck(input);
        input.rooms().forEach(room -> room(ranges, room));
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

    private static void room(RangeCheck ranges, LocatedPart<Room> room) {
        ranges.require(room.at("capacity"), room.value().capacity(), 1, SizeLimits.HEADS);
    }

    private static void session(RangeCheck ranges, LocatedPart<Talk> session) {
        Talk talk = session.value();
        var conditions = talk.conditions();
        ranges.require(session.at("priority"), talk.priority(), 1, HIGHEST_PRIORITY);
        ranges.require(
                session.at("expectedAudience"), conditions.expectedAudience(), 0, SizeLimits.HEADS);
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
        ranges.require(after.at("maxGapMinutes"), after.value().maxGapMinutes(), 0, ANY);
    }

    private static void quorum(RangeCheck ranges, LocatedPart<Quorum> quorum) {
        ranges.require(quorum.at("atLeast"), quorum.value().atLeast(), 1, ANY);
    }
}

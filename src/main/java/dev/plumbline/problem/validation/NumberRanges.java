package dev.plumbline.problem.validation;

import dev.plumbline.problem.RuleSetting;

/** Seats, heads, priorities, costs, gaps and quorums are numbers that make sense. */
final class NumberRanges implements Check {

    private static final int HIGHEST_PRIORITY = 5;

    @Override
    public void check(Input input) {
        var ranges = new Ranges(input);
        input.rooms()
                .forEach(
                        room ->
                                ranges.require(
                                        room.at("capacity"),
                                        room.value().capacity(),
                                        1,
                                        Limits.HEADS));
        input.sessions()
                .forEach(
                        session -> {
                            var talk = session.value();
                            var conditions = talk.conditions();
                            ranges.require(
                                    session.at("priority"), talk.priority(), 1, HIGHEST_PRIORITY);
                            ranges.require(
                                    session.at("expectedAudience"),
                                    conditions.expectedAudience(),
                                    0,
                                    Limits.HEADS);
                            session.each("places", conditions.places())
                                    .forEach(
                                            place ->
                                                    ranges.require(
                                                            place.at("cost"),
                                                            place.value().cost(),
                                                            0,
                                                            RuleSetting.MAX_WEIGHT));
                            session.each("after", conditions.after())
                                    .forEach(
                                            after ->
                                                    ranges.require(
                                                            after.at("maxGapMinutes"),
                                                            after.value().maxGapMinutes(),
                                                            0,
                                                            Integer.MAX_VALUE));
                            session.each("quorums", talk.participants().quorums())
                                    .forEach(
                                            quorum ->
                                                    ranges.require(
                                                            quorum.at("atLeast"),
                                                            quorum.value().atLeast(),
                                                            1,
                                                            Integer.MAX_VALUE));
                        });
    }
}

package dev.plumbline.problem.validation;

import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Published;
import dev.plumbline.problem.Talk;
import org.jspecify.annotations.Nullable;

/** Lengths are positive, at most a week and, except for what is published already, on the grid. */
final class LengthCheck implements ProblemCheck {

    private static final int COARSEST_GRID = 60;

    @Override
    public void check(ValidationInput input) {
        var grid = input.problem().gridMinutes();
        new RangeCheck(input).require(input.at("gridMinutes"), grid, 1, COARSEST_GRID);
        input.sessions().forEach(session -> check(input, session));
        input.timeSlots()
                .flatMap(slot -> slot.each("breaks", slot.value().breaks()))
                .forEach(pause -> onGrid(input, pause.at("minutes"), pause.value().minutes()));
        Published published = input.problem().published();
        if (published != null) {
            var at = input.at("published").at("placements");
            LocatedPart.each(at, published.placements())
                    .forEach(
                            placement ->
                                    positive(
                                            input,
                                            placement.at("minutes"),
                                            placement.value().minutes()));
        }
    }

    private static void check(ValidationInput input, LocatedPart<Talk> session) {
        Talk talk = session.value();
        onGrid(input, session.at("minutes"), talk.minutes());
        onGrid(input, session.at("minMinutes"), talk.minMinutes());
        if (input.isSound(session, "minutes", "minMinutes") && talk.shortest() > talk.minutes()) {
            input.error(
                    session.at("minMinutes"),
                    "minMinutesAboveMinutes",
                    "The field (minMinutes) is %d, more than minutes (%d). Maybe exchange them?"
                            .formatted(talk.shortest(), talk.minutes()));
        }
        Pin pin = talk.conditions().pin();
        if (pin != null) {
            onGrid(input, session.at("pin").at("minutes"), pin.minutes());
        }
    }

    private static void onGrid(ValidationInput input, InputPointer at, @Nullable Integer minutes) {
        positive(input, at, minutes);
        int grid = input.problem().gridMinutes();
        if (minutes == null || !input.isSound(at) || !input.isSound(input.at("gridMinutes"))) {
            return;
        }
        if (minutes % grid != 0) {
            int below = minutes / grid * grid;
            input.error(
                    at,
                    "offGrid",
                    "The field (%s) is %d, but must be a multiple of gridMinutes (%d). Maybe %d?"
                            .formatted(at.label(), minutes, grid, below == 0 ? grid : below));
        }
    }

    private static void positive(
            ValidationInput input, InputPointer at, @Nullable Integer minutes) {
        new RangeCheck(input).require(at, minutes, 1, SizeLimits.MINUTES);
    }
}

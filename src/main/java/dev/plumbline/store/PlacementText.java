package dev.plumbline.store;

import dev.plumbline.exchange.json.RecordText;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.List;

/**
 * Where the sessions of a schedule stand, as it is kept: what is to be said of it is found anew.
 */
final class PlacementText {

    private record Placements(List<PublishedPlacement> placements) {}

    private PlacementText() {}

    static String write(Schedule schedule) {
        var zone = schedule.facts().problem().timeZone();
        return RecordText.write(
                new Placements(
                        schedule.placements().stream()
                                .map(
                                        placement ->
                                                new PublishedPlacement(
                                                        placement.session().id(),
                                                        placement.placedSlot().id(),
                                                        Interval.at(placement.start(), zone)
                                                                .toOffsetDateTime(),
                                                        placement.minutes()))
                                .toList()));
    }

    /** The schedule of the problem that it was written for. */
    static Schedule read(String text, Facts facts) {
        return Schedule.of(
                facts,
                RecordText.read(text, Placements.class).placements().stream()
                        .map(placement -> fixed(facts, placement))
                        .toList());
    }

    private static FixedPlacement fixed(Facts facts, PublishedPlacement placement) {
        return new FixedPlacement(
                facts.session(placement.session()).orElseThrow(),
                facts.slot(placement.timeSlot()).orElseThrow(),
                Interval.minute(placement.start()),
                placement.minutes());
    }
}

package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Alternatives and recommendations let a session wait where that is the best for it. */
class WaitingPlacesTest {

    private static final List<RandomProblems.Size> SIZES =
            List.of(
                    new RandomProblems.Size(2, 4, 1, 3, 4, 10, 2),
                    new RandomProblems.Size(3, 4, 2, 4, 4, 8, 2, 3));

    /** A schedule in which somebody should wait, who, and until when. */
    private record Kind(TinyProblem problem, TinyAgenda agenda, String session, String start) {}

    private static Map<String, Kind> kinds() {
        var shared =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("kay").placeInRoom("r1", 0).priority(5))
                        .talk("b", talk -> talk.speakers("kay").placeInRoom("r2", 0).priority(5));
        var after =
                TinyProblem.create()
                        .talk("a", talk -> talk.placeInSlot("am", 0))
                        .talk("b", talk -> talk.after("a").placeInRoom("r2", 0));
        var alone =
                TinyProblem.create()
                        .talk("a", talk -> talk.pin("am", "10:00", null).priority(5))
                        .talk("b", talk -> talk.exclusiveWith("a").placeInRoom("r2", 0));
        var afar =
                TinyProblem.on("2027-05-12", "Europe/Prague")
                        .slot("day", "r1", "09:00", "18:00")
                        .remote("nyla", "America/New_York")
                        .talk("b", talk -> talk.minutes(60).speakers("nyla"));
        var quorum =
                TinyProblem.on("2027-05-12", "Europe/Prague")
                        .slot("am", "r1", "09:30", "11:30")
                        .busy("lee", "09:00", "10:00")
                        .cluster("pci", null, "ada")
                        .cluster("vfio", null, "lee")
                        .talk("a", talk -> talk.minutes(20).speakers("ada").clusters("pci"))
                        .coordination("b", talk -> talk.clusters("pci", "vfio"));
        var rather =
                TinyProblem.on("2027-05-12", "Europe/Prague")
                        .slot("am", "r1", "09:00", "12:00")
                        .busy("ann", "09:00", "10:00", Severity.SOFT)
                        .talk("b", talk -> talk.minutes(60).speakers("ann"));
        return Map.of(
                "one speaker in two rooms",
                new Kind(shared, sideBySide(shared), "b", "10:30"),
                "a workshop after its talk",
                new Kind(after, sideBySide(after), "b", "10:30"),
                "nothing beside the keynote",
                new Kind(alone, sideBySide(alone), "b", "10:30"),
                "a remote speaker in a long day",
                new Kind(afar, afar.agenda().at("b", "day", "09:00"), "b", "13:00"),
                "a lead who comes at ten",
                new Kind(
                        quorum,
                        quorum.agenda().at("a", "am", "09:30").at("b", "am", "09:50"),
                        "b",
                        "10:00"),
                "somebody who would rather not come before ten",
                new Kind(
                        rather,
                        rather.agenda()
                                .at("b", "am", "09:00")
                                .with("softUnavailable", new RuleSetting(null, 10, null)),
                        "b",
                        "10:00"));
    }

    private static TinyAgenda sideBySide(TinyProblem problem) {
        return problem.agenda().at("a", "am", "10:00").at("b", "side", "10:00");
    }

    @TestFactory
    Stream<DynamicTest> theBestAlternativeWaits() {
        return kinds().entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> check(kind.getValue())));
    }

    private static void check(Kind kind) {
        var now = kind.agenda().audit();
        var facts = now.schedule().facts();
        var config =
                new ModelConfig(null, Map.of("softUnavailable", new RuleSetting(null, 10, null)));
        var rules = RuleSet.of(facts, config);
        var scored = ScheduleAudit.of(rules, now.schedule());
        var session = facts.session(kind.session()).orElseThrow();
        long start = Interval.minute(kind.problem().time(kind.start()));

        var best = AlternativePlaces.of(rules, scored, session, 1).getFirst();
        assertThat(best.place().start()).isEqualTo(start);
        assertThat(best.after()).isGreaterThan(scored.score());
        assertThat(best.moves()).hasSize(1);
        assertThat(best.moves().getFirst())
                .isInstanceOfSatisfying(
                        AgendaMove.Place.class,
                        place -> {
                            assertThat(place.position()).isNull();
                            assertThat(place.start()).isEqualTo(kind.problem().time(kind.start()));
                        });

        // In a large schedule only starts with a reason are tried; these have one.
        var base = SlotArrangement.of(now.schedule());
        var lengths = PlacesToTry.lengths(facts, session, null);
        var withReason =
                new PlaceTrials(rules, base)
                        .places(base.without(session), List.of(), session, lengths, 0).stream()
                                .min(PlaceTrial.BEST_FIRST)
                                .orElseThrow();
        assertThat(withReason.place().start()).isEqualTo(start);
        assertThat(withReason.score()).isEqualTo(best.after());
    }

    @Test
    void aLateTalkWaitsForItsSpeakerInAnotherRoom() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("kay"))
                        .talk("b", talk -> talk.speakers("kay").placeInRoom("r2", 0));
        var now = problem.agenda().at("a", "am", "10:00").audit();
        var facts = now.schedule().facts();
        var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        var session = facts.session("b").orElseThrow();

        var best = PlaceRecommendations.of(rules, now, session, 1).getFirst();
        assertThat(best.kind()).isEqualTo(PlaceProposal.Kind.PLACE);
        assertThat(best.place().start()).isEqualTo(Interval.minute(problem.time("10:30")));
        assertThat(best.after().hard()).isZero();
        AlternativePlacesTest.check(rules, now, session, best);
    }

    @Test
    void whoComesInThePlaceOfAnotherMayWaitThere() {
        var problem =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("am", "r1", "10:00", "11:00")
                        .slot("side", "r2", "10:00", "11:00")
                        .talk("a", talk -> talk.minutes(30).speakers("kay").placeInRoom("r1", 0))
                        .talk("c", talk -> talk.minutes(60).priority(1).placeInRoom("r2", 0))
                        .talk(
                                "b",
                                talk ->
                                        talk.minutes(30)
                                                .speakers("kay")
                                                .priority(4)
                                                .placeInRoom("r2", 0));
        var now = problem.agenda().at("a", "am", "10:00").at("c", "side", "10:00").audit();
        var facts = now.schedule().facts();
        var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        var session = facts.session("b").orElseThrow();

        var best = PlaceRecommendations.of(rules, now, session, 1).getFirst();
        assertThat(best.kind()).isEqualTo(PlaceProposal.Kind.REPLACE);
        assertThat(best.place().start()).isEqualTo(Interval.minute(problem.time("10:30")));
        assertThat(best.after().hard()).isZero();
        AlternativePlacesTest.check(rules, now, session, best);
    }

    /** Of all starts on the grid at which the room is free, and of all positions. */
    @Test
    void noPlaceIsBetterThanTheBestAlternative() {
        int waiting = 0;
        int asked = 0;
        for (long seed = 0; seed < 60; seed++) {
            var size = SIZES.get((int) (seed % SIZES.size()));
            var facts = Facts.of(RandomProblems.of(seed, size));
            var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
            var now = ScheduleAudit.of(rules, withGaps(RandomSchedules.of(facts, seed), seed));
            for (Session session : facts.sessions()) {
                var packed = new ArrayList<Score>(List.of(now.score()));
                var all = new ArrayList<Score>(List.of(now.score()));
                tryEverything(rules, now, session, packed, all);
                var best = all.stream().max(Comparator.naturalOrder()).orElseThrow();
                var alternatives =
                        AlternativePlaces.of(rules, now, session, 0).stream()
                                .filter(one -> one.kind() == PlaceProposal.Kind.PLACE)
                                .toList();
                alternatives.stream()
                        .limit(3)
                        .forEach(one -> AlternativePlacesTest.check(rules, now, session, one));
                var found =
                        Stream.concat(
                                        Stream.of(now.score()),
                                        alternatives.stream().map(PlaceProposal::after))
                                .max(Comparator.naturalOrder())
                                .orElseThrow();
                assertThat(found).as("seed %d, %s", seed, session).isEqualTo(best);
                waiting +=
                        best.compareTo(packed.stream().max(Comparator.naturalOrder()).orElseThrow())
                                        > 0
                                ? 1
                                : 0;
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(150);
        assertThat(waiting).isGreaterThan(10);
    }

    private static Schedule withGaps(Schedule schedule, long seed) {
        var random = new Random(seed);
        var result = SlotArrangement.of(schedule);
        for (FixedPlacement placement : schedule.placements()) {
            if (random.nextInt(4) == 0) {
                long start = placement.start() + 5L * random.nextInt(4);
                result =
                        result.without(placement.session())
                                .withStart(
                                        placement.session(),
                                        placement.placedSlot(),
                                        start,
                                        placement.minutes());
            }
        }
        return result.schedule();
    }

    private static void tryEverything(
            RuleSet rules,
            ScoredSchedule now,
            Session session,
            List<Score> packed,
            List<Score> all) {
        var base = SlotArrangement.of(now.schedule());
        var here = base.placementOf(session);
        var without = base.without(session);
        var facts = rules.facts();
        for (var slot : PlacesToTry.slots(facts, session)) {
            for (int minutes :
                    PlacesToTry.lengths(facts, session, here == null ? null : here.minutes())) {
                for (int position = 0; position <= without.in(slot).size(); position++) {
                    var result = without.with(session, slot, position, minutes);
                    if (!isHere(here, result.placementOf(session))) {
                        packed.add(ScheduleAudit.score(rules, result.schedule()));
                    }
                }
                for (long start = slot.start(); start < slot.end(); start += 5) {
                    var result = without.withStart(session, slot, start, minutes);
                    var place = result.placementOf(session);
                    if (!isHere(here, place) && isFree(result, place)) {
                        all.add(ScheduleAudit.score(rules, result.schedule()));
                    }
                }
            }
        }
        all.addAll(packed);
    }

    private static boolean isHere(FixedPlacement here, FixedPlacement place) {
        return here != null && here.slot() == place.slot() && here.start() == place.start();
    }

    private static boolean isFree(SlotArrangement arrangement, FixedPlacement place) {
        return !place.placedSlot().isSequential()
                || arrangement.in(place.placedSlot()).stream()
                        .noneMatch(
                                other ->
                                        other != place
                                                && other.start() < place.start()
                                                && other.end() > place.start());
    }
}

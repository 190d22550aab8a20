package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.FactPin;
import dev.plumbline.problem.facts.FactPlace;
import dev.plumbline.problem.facts.FactQuorum;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.testing.TinyProblem;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fragments of sentences that several rules and the diagnosis share. */
class FindingWordingTest {

    private final TinyProblem problem =
            TinyProblem.create()
                    .cluster("pci", 1, "ada")
                    .talk("a", talk -> talk.clusters("pci", "vfio").speakers("ravi", "mei", "lee"))
                    .talk("b");
    private final Facts facts = problem.facts();
    private final FindingWording wording = new FindingWording(facts.problem().timeZone());
    private final Slot am = facts.slot("am").orElseThrow();
    private final Slot side = facts.slot("side").orElseThrow();

    @Test
    void aTitleIsInQuotesWithItsClusters() {
        var a = facts.session("a").orElseThrow();
        var b = facts.session("b").orElseThrow();
        assertThat(wording.titleWithClusters(a)).isEqualTo("\"Talk a\" (Pci, Vfio)");
        assertThat(wording.titleWithClusters(b)).isEqualTo("\"Talk b\"");
        assertThat(wording.titles(List.of(at("10:00"), at("10:30"))))
                .isEqualTo("\"Talk a\" and \"Talk a\"");
    }

    @Test
    void aDayIsSaidOnceAndTheLastOfManyAfterAnd() {
        assertThat(wording.moment(minute("10:00"))).isEqualTo("Wed 11 Nov 10:00");
        assertThat(wording.momentAfter(minute("10:00"), minute("10:35"))).isEqualTo("10:35");
        assertThat(wording.momentAfter(minute("10:00"), minute("2026-11-12T00:00")))
                .isEqualTo("Thu 12 Nov 00:00");
        assertThat(wording.startAfter(at("10:00"), at("10:30"))).isEqualTo("10:30 in Salon A");
        assertThat(wording.start(at("10:00"))).isEqualTo("Wed 11 Nov 10:00 in Salon A");
        assertThat(wording.enumerate(List.of())).isEmpty();
        assertThat(wording.enumerate(List.of("one"))).isEqualTo("one");
        assertThat(wording.enumerate(List.of("one", "two"))).isEqualTo("one and two");
        assertThat(wording.enumerate(List.of("one", "two", "three")))
                .isEqualTo("one, two and three");
        assertThat(wording.minutes(1)).isEqualTo("1 minute");
        assertThat(wording.minutes(0)).isEqualTo("0 minutes");
    }

    /** Half an hour after half past eight in the evening, half an hour before midnight. */
    @Test
    void timesElsewhereHaveTheirOwnDay() {
        assertThat(wording.timeAbroad(at("10:00"), ZoneId.of("Asia/Kolkata")))
                .isEqualTo("Wed 20:30-21:00");
        assertThat(wording.timeAbroad(at("13:30"), ZoneId.of("Asia/Kolkata")))
                .isEqualTo("Thu 00:00-00:30");
    }

    @Test
    void aPinSaysWhatItSettles() {
        assertThat(wording.pin(new FactPin(am, minute("10:10"), 25)))
                .isEqualTo("Wed 11 Nov 10:10 in Salon A for 25 minutes");
        assertThat(wording.pin(new FactPin(am, null, null)))
                .isEqualTo("the slot from Wed 11 Nov 10:00 in Salon A");
        assertThat(wording.pin(new FactPin(null, minute("10:10"), null)))
                .isEqualTo("Wed 11 Nov 10:10");
        assertThat(wording.pin(new FactPin(null, null, 25))).isEqualTo("25 minutes");
    }

    @Test
    void anOrderSaysHowNear() {
        assertThat(wording.after(0, null)).isEqualTo(" has to come after ");
        assertThat(wording.after(0, 0)).isEqualTo(" has to come directly after ");
        assertThat(wording.after(0, 1)).isEqualTo(" has to come within 1 minute after ");
    }

    @Test
    void aQuorumSaysOfWhom() {
        var pci = facts.clusters().get("pci");
        List<Person> people = List.of(facts.people().get("ravi"), facts.people().get("mei"));
        assertThat(wording.whom(new FactQuorum(pci, people, 1))).isEqualTo("the leads of Pci");
        assertThat(wording.whom(new FactQuorum(null, people, 1))).isEqualTo("Ravi and Mei");
        assertThat(wording.whom(new FactQuorum(null, List.of(), 1))).isEqualTo("certain people");
    }

    @Test
    void placesSayWhereAndWhen() {
        assertThat(places(place(Set.of(am), Set.of(), null, null)))
                .isEqualTo("in the slot from Wed 11 Nov 10:00 in Salon A");
        assertThat(places(place(Set.of(), Set.of("r2"), "10:00", "11:00")))
                .isEqualTo("in Salon B from Wed 11 Nov 10:00 until 11:00");
        assertThat(places(place(Set.of(), Set.of(), null, "11:00")))
                .isEqualTo("until Wed 11 Nov 11:00");
        assertThat(places(place(Set.of(), Set.of(), "11:00", null)))
                .isEqualTo("from Wed 11 Nov 11:00");
        assertThat(places(place(Set.of(), Set.of(), null, null))).isEqualTo("anywhere");
        assertThat(
                        places(
                                place(Set.of(), Set.of("r1", "r2"), null, null),
                                place(Set.of(side), Set.of(), null, null)))
                .isEqualTo(
                        "in Salon A and Salon B, or in the slot from Wed 11 Nov 10:00 in Salon B");
    }

    private String places(FactPlace... places) {
        return wording.places(List.of(places), facts.problem().rooms());
    }

    private FactPlace place(Set<Slot> slots, Set<String> rooms, String from, String to) {
        return new FactPlace(
                slots,
                rooms,
                from == null ? Long.MIN_VALUE : minute(from),
                to == null ? Long.MAX_VALUE : minute(to),
                0);
    }

    private long minute(String time) {
        return problem.time(time).toEpochSecond() / 60;
    }

    private FixedPlacement at(String start) {
        return new FixedPlacement(facts.session("a").orElseThrow(), am, minute(start), 30);
    }
}

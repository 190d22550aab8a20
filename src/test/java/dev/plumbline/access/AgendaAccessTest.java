package dev.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaMember;
import dev.plumbline.agenda.AgendaRole;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.TinyProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each role may do with an agenda, and what it sees of it. */
class AgendaAccessTest {

    private static final Agenda AGENDA =
            new Agenda(
                    "id",
                    "slug",
                    "Name",
                    List.of(),
                    List.of(
                            new AgendaMember("reader", AgendaRole.READER, List.of()),
                            new AgendaMember("organizer", AgendaRole.ORGANIZER, List.of("pci")),
                            new AgendaMember("committee", AgendaRole.COMMITTEE, List.of())),
                    1,
                    1,
                    null);

    private static final Caller READER = new Caller("reader", false, false);
    private static final Caller ORGANIZER = new Caller("organizer", false, false);
    private static final Caller COMMITTEE = new Caller("committee", false, false);
    private static final Caller STRANGER = new Caller("stranger", false, false);
    private static final Caller ADMIN = new Caller("admin", true, false);

    /** Slot am is of pci and has a break, side of vfio, pm of none. */
    private static final TinyProblem TINY =
            TinyProblem.create()
                    .slotOf("am", "pci")
                    .slotOf("side", "vfio")
                    .pause("am", 15, "10:30", "11:45")
                    .busy("asha", "10:00", "10:10")
                    .busy("ben", "10:00", "10:10")
                    .talk("a", talk -> talk.track("pci").minutes(20, 30).required("asha"))
                    .talk("b", talk -> talk.track("pci").minutes(30).speakers("cleo"))
                    .talk("v", talk -> talk.track("vfio").minutes(30).required("ben"))
                    .talk("n", talk -> talk.minutes(30));

    private static final Problem PROBLEM = TINY.problem();

    private static Schedule schedule(Problem problem, String... places) {
        var facts = Facts.of(problem);
        return Schedule.of(
                facts, Arrays.stream(places).map(text -> placement(facts, text)).toList());
    }

    /** Such as {@code a am 10:00 30}. */
    private static FixedPlacement placement(Facts facts, String text) {
        String[] parts = text.split(" ");
        return new FixedPlacement(
                facts.session(parts[0]).orElseThrow(),
                facts.slot(parts[1]).orElseThrow(),
                Interval.minute(TINY.time(parts[2])),
                Integer.parseInt(parts[3]));
    }

    private static final Schedule BEFORE =
            schedule(
                    PROBLEM,
                    "a am 10:00 30",
                    "am:break am 10:30 15",
                    "b am 10:45 30",
                    "v side 10:00 30");

    private static @Nullable AgendaRefusedException refusal(Caller caller, AgendaRight right) {
        return catchThrowableOfType(
                AgendaRefusedException.class, () -> AgendaAccess.require(caller, AGENDA, right));
    }

    @ParameterizedTest
    @EnumSource(AgendaRight.class)
    void committeeAndAdminsMayDoEverything(AgendaRight right) {
        assertThat(refusal(COMMITTEE, right)).isNull();
        assertThat(refusal(ADMIN, right)).isNull();
        assertThat(refusal(Caller.LOCAL, right)).isNull();
    }

    @ParameterizedTest
    @EnumSource(AgendaRight.class)
    void strangersDoNotLearnThatItIsThere(AgendaRight right) {
        assertThat(refusal(STRANGER, right).isHidden()).isTrue();
        assertThat(AgendaAccess.sees(STRANGER, AGENDA)).isFalse();
        assertThat(AgendaAccess.sight(STRANGER, AGENDA).isPublic()).isTrue();
    }

    @Test
    void readersReadAndOrganizersChange() {
        assertThat(refusal(READER, AgendaRight.READ)).isNull();
        assertThat(refusal(READER, AgendaRight.CHANGE).isHidden()).isFalse();
        assertThat(refusal(READER, AgendaRight.MANAGE)).hasMessageContaining("READER");
        assertThat(refusal(ORGANIZER, AgendaRight.READ)).isNull();
        assertThat(refusal(ORGANIZER, AgendaRight.CHANGE)).isNull();
        assertThat(refusal(ORGANIZER, AgendaRight.MANAGE)).isNotNull();
    }

    private static void assertAllowed(Schedule after) {
        for (Caller caller : List.of(ORGANIZER, COMMITTEE, ADMIN)) {
            assertThatCode(() -> AgendaAccess.requireChange(caller, AGENDA, BEFORE, after))
                    .doesNotThrowAnyException();
        }
        assertThat(changed(READER, after)).isNotNull();
        assertThat(changed(STRANGER, after).isHidden()).isTrue();
    }

    private static void assertForbidden(Schedule after, String named) {
        assertThat(changed(ORGANIZER, after)).hasMessageContaining(named);
        assertThat(changed(COMMITTEE, after)).isNull();
        assertThat(changed(ADMIN, after)).isNull();
    }

    private static @Nullable AgendaRefusedException changed(Caller caller, Schedule after) {
        return catchThrowableOfType(
                AgendaRefusedException.class,
                () -> AgendaAccess.requireChange(caller, AGENDA, BEFORE, after));
    }

    @Test
    void organizersMoveTheirSessionsInTheirSlots() {
        assertAllowed(
                schedule(
                        PROBLEM,
                        "b am 10:00 30",
                        "am:break am 10:35 15",
                        "a am 11:00 20",
                        "v side 10:00 30"));
        assertAllowed(
                schedule(PROBLEM, "am:break am 10:30 15", "b am 10:45 30", "v side 10:00 30"));
    }

    @Test
    void organizersChangeWhatTheirSessionsAsk() {
        assertAllowed(inPlace(talk("a", one -> one.withMinutes(25).withMinMinutes(15))));
    }

    @Test
    void organizersChangeNothingElse() {
        String[] others = {"am:break am 10:30 15", "b am 10:45 30"};
        assertForbidden(
                schedule(PROBLEM, "a am 10:00 30", others[0], others[1], "v side 10:05 30"),
                "\"v\"");
        assertForbidden(schedule(PROBLEM, "a am 10:00 30", others[0], others[1]), "\"v\"");
        assertForbidden(
                schedule(PROBLEM, "a pm 13:00 30", others[0], others[1], "v side 10:00 30"),
                "\"a\"");
        assertForbidden(
                schedule(
                        PROBLEM,
                        "a am 10:00 30",
                        others[0],
                        others[1],
                        "v side 10:00 30",
                        "n am 11:15 30"),
                "\"n\"");
        assertForbidden(inPlace(talk("v", one -> one.withTitle("Another"))), "\"v\"");
        assertForbidden(inPlace(talk("n", one -> one.withTrack("pci"))), "\"n\"");
        assertForbidden(inPlace(PROBLEM.withPeople(PROBLEM.people().subList(0, 1))), "people");
        assertForbidden(
                inPlace(PROBLEM.withTalks(PROBLEM.talks().subList(0, 3))), "which sessions");
        assertForbidden(inPlace(PROBLEM.withGridMinutes(1)), "people");
    }

    private static Problem talk(String id, UnaryOperator<Talk> change) {
        return PROBLEM.withSessions(one -> one.id().equals(id) ? change.apply(one) : one);
    }

    private static Schedule inPlace(Problem problem) {
        return schedule(
                problem,
                "a am 10:00 30",
                "am:break am 10:30 15",
                "b am 10:45 30",
                "v side 10:00 30");
    }

    @Test
    void organizersSeeWhatIsPrivateOfTheirTracksAlone() {
        var seen = AgendaAccess.sight(ORGANIZER, AGENDA).problem(PROBLEM);
        assertThat(required(seen, "a")).containsExactly("asha");
        assertThat(required(seen, "v")).isEmpty();
        assertThat(busy(seen, "asha")).isTrue();
        assertThat(busy(seen, "ben")).isFalse();
        assertThat(AgendaAccess.sight(COMMITTEE, AGENDA).problem(PROBLEM)).isEqualTo(PROBLEM);
        assertThat(AgendaAccess.sight(READER, AGENDA).isPublic()).isTrue();
        assertThat(required(AgendaSight.PUBLIC.problem(PROBLEM), "a")).isEmpty();
    }

    private static List<String> required(Problem problem, String id) {
        return problem.talks().stream()
                .filter(talk -> talk.id().equals(id))
                .findFirst()
                .orElseThrow()
                .participants()
                .requiredPeople();
    }

    private static boolean busy(Problem problem, String id) {
        return problem.people().stream()
                .anyMatch(person -> person.id().equals(id) && !person.unavailable().isEmpty());
    }

    /** Findings of a schedule in which both required people are away. */
    @Test
    void privateFindingsAreForTheirTracks() {
        var all = TINY.agenda().at("a", "am", "10:00").at("v", "side", "10:00").audit().findings();
        var hidden = all.stream().filter(finding -> finding.isPrivate()).toList();
        assertThat(hidden).hasSizeGreaterThan(1);
        var seen = AgendaSight.ofTracks(Set.of("pci")).findings(all);
        assertThat(seen).containsAll(all.stream().filter(finding -> !finding.isPrivate()).toList());
        assertThat(seen)
                .filteredOn(finding -> finding.isPrivate())
                .isNotEmpty()
                .allMatch(finding -> finding.sessions().getFirst().id().equals("a"));
        assertThat(AgendaSight.ALL.findings(all)).isEqualTo(all);
        assertThat(AgendaSight.PUBLIC.findings(all)).isEmpty();
    }
}

package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleJsonTest {

    private static final String TWO =
            "{'placements':[{'session':'t1','timeSlot':'wed-am','start':'2026-11-11T09:40:00-05:00','minutes':20},"
                    + "{'session':'status','timeSlot':'wed-am','start':'2026-11-11T14:30:00Z','minutes':10}]}";

    private final Facts facts = Facts.of(ProblemJson.read(EditedJson.everyField().bytes()));

    @Test
    void fourFactsOfEachPlacementAreEnough() {
        Schedule schedule = ScheduleJson.readPlacements(EditedJson.of(TWO).bytes(), facts);

        assertThat(schedule.placements())
                .extracting(placement -> placement.session().id())
                .containsExactly("status", "t1");
        assertThat(schedule.waitlist())
                .extracting(Session::id)
                .containsExactly("t2", "c1", "wed-am:break", "wed-am:break2");
    }

    @Test
    void whatIsWrittenCanBeHandedIn() {
        var scored = scored();
        var json = ScheduleJson.write(scored, Map.of()).getBytes(StandardCharsets.UTF_8);
        assertThat(ScheduleJson.readPlacements(json, facts)).isEqualTo(scored.schedule());
    }

    @Test
    void organizersSeeEverything() {
        var tree = ScheduleJson.tree(scored(), Map.of());
        assertThat(tree.toString().replace('"', '\''))
                .startsWith(
                        "{'name':'Every field of a problem','timeZone':'America/New_York','placements':["
                                + "{'session':'status','kind':'TALK','title':'State of the subsystems','track':'vip',"
                                + "'speakers':['Ada Example'],'timeSlot':'wed-am','room':'salon-a',"
                                + "'start':'2026-11-11T09:30:00-05:00','end':'2026-11-11T09:40:00-05:00','minutes':10},")
                .endsWith(
                        "'score':'0hard/-1medium/-6soft','feasible':true,'findings':[{'rule':'idle','severity':'SOFT',"
                                + "'weight':2,'penalty':3,'sessions':['t1'],'people':[],'timeSlots':['wed-am'],"
                                + "'message':'It waits.','private':false}]}");
    }

    @Test
    void thePublicSeesNeitherFindingsNorScore() {
        var tree = ScheduleJson.publicTree(scored().schedule());
        assertThat(tree.fieldNames())
                .toIterable()
                .containsExactly("name", "timeZone", "placements", "waitlist", "chairs");
        assertThat(tree.get("waitlist").toString()).doesNotContain("priority");
    }

    @Test
    void emptyListsAreWritten() {
        var tree =
                ScheduleJson.tree(
                        new ScoredSchedule(Schedule.of(facts, List.of()), Score.ZERO, List.of()),
                        Map.of());
        assertThat(tree.get("placements")).isEmpty();
        assertThat(tree.get("findings")).isEmpty();
        assertThat(tree.get("waitlist")).hasSize(6);
    }

    @Test
    void theWaitlistSaysNoMoreThanIsKnown() {
        var reason = new WaitlistReason("full", "Nothing is left.", Optional.empty());
        var scored = new ScoredSchedule(Schedule.of(facts, List.of()), Score.ZERO, List.of());
        var known = scored.schedule().waitlist().getFirst();
        var waitlist = ScheduleJson.tree(scored, Map.of(known, reason)).get("waitlist");
        assertThat(waitlist.findValuesAsText("code"))
                .containsExactly(
                        "full", "unplaced", "unplaced", "unplaced", "unplaced", "unplaced");
        assertThat(waitlist.findValuesAsText("reason"))
                .startsWith("Nothing is left.", "It has no place in this schedule.");
    }

    @Test
    void everyMistakeIsReported() {
        var edited =
                EditedJson.of(TWO)
                        .with("/placements/0/room", "'salon-b'")
                        .with("/placements/0/end", "'2026-11-11T10:10:00-05:00'")
                        .with("/placements/1/start", "'2026-11-11T09:30:00'")
                        .with("/placements/1/place", "'x'")
                        .with(
                                "/placements/2",
                                "{'session':'t1','timeSlot':'wed-bm','start':'2026-11-11T09:40:00-05:00','minutes':0}")
                        .with("/placements/3", "{'session':'t9','timeSlot':'wed-pm','minutes':10}");

        var errors = new InputErrors();
        ScheduleJson.readPlacements(edited.tree(), facts, "/schedule", errors);

        assertThat(MistakeCodes.of(errors))
                .containsExactlyInAnyOrder(
                        "/schedule/placements/0/room wrongRoom",
                        "/schedule/placements/0/end wrongEnd",
                        "/schedule/placements/1/start missingOffset",
                        "/schedule/placements/1/place unknownField",
                        "/schedule/placements/2/session duplicatePlacement",
                        "/schedule/placements/2/timeSlot unknownId",
                        "/schedule/placements/2/minutes outOfRange",
                        "/schedule/placements/3/session unknownId",
                        "/schedule/placements/3/start missing");
    }

    @Test
    void timesOutsideTheSlotAreNoInputErrors() {
        var edited = EditedJson.of(TWO).with("/placements/0/start", "'2026-11-13T03:33:00-05:00'");
        assertThat(ScheduleJson.readPlacements(edited.bytes(), facts).placements()).hasSize(2);
    }

    @Test
    void placementsAreRequired() {
        assertThat(
                        MistakeCodes.of(
                                () ->
                                        ScheduleJson.readPlacements(
                                                "{}".getBytes(StandardCharsets.UTF_8), facts)))
                .containsExactly("/placements missing");
    }

    private ScoredSchedule scored() {
        var schedule = ScheduleJson.readPlacements(EditedJson.of(TWO).bytes(), facts);
        var finding =
                new Finding(
                        "idle",
                        Severity.SOFT,
                        2,
                        3,
                        List.of(facts.session("t1").orElseThrow()),
                        List.of(),
                        List.of(facts.slot("wed-am").orElseThrow()),
                        "It waits.",
                        false);
        return new ScoredSchedule(schedule, new Score(0, -1, -6), List.of(finding));
    }
}

package dev.plumbline.exchange.out.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.ProgrammeEdition;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Calendars follow the newest of all files, whichever of them they read before. */
class EventRevisionsTest {

    private static TinyProblem problem(String speakerOfA) {
        return TinyProblem.create()
                .talk("a", talk -> talk.speakers(speakerOfA).track("mc"))
                .talk("b", talk -> talk.speakers("mei").track("mc"));
    }

    private static ScoredSchedule at(String startOfA) {
        return problem("ada").agenda().at("a", "am", startOfA).at("b", "pm", "13:00").audit();
    }

    @Test
    void numbersOnlyGrow() {
        var published = problem("ada").published("a", "am", "10:00", 30);
        var first = published.agenda().at("a", "am", "10:30").audit();
        var second = at("11:00");

        assertThat(sequence(request(first), "Talk a")).isEqualTo(1);
        assertThat(sequence(request(second, first), "Talk a")).isEqualTo(2);
        assertThat(sequence(request(at("11:00"), first, second), "Talk a")).isEqualTo(2);
    }

    @Test
    void whatWentTwoRevisionsAgoIsStillCancelled() {
        var without = problem("ada").agenda().at("b", "pm", "13:00").audit();
        String file = written(request(without, at("10:00"), without));

        assertThat(file).contains("STATUS:CANCELLED");
        assertThat(sequence(request(without, at("10:00"), without), "Talk a")).isEqualTo(1);
    }

    @Test
    void anotherSpeakerIsANewVersion() {
        var bo = problem("bo").agenda().at("a", "am", "10:00").at("b", "pm", "13:00").audit();

        assertThat(sequence(request(bo, at("10:00")), "Talk a")).isEqualTo(1);
        assertThat(sequence(request(bo, at("10:00")), "Talk b")).isZero();
    }

    /** Whoever has the whole calendar and their own sees one event, and one that takes place. */
    @Test
    void everyFileSaysTheSameOfAnEvent() {
        var moved = at("10:30");
        var bo = problem("bo").agenda().at("a", "am", "11:00").at("b", "pm", "13:00").audit();
        var earlier = List.of(at("10:00").schedule(), moved.schedule());
        var facts = bo.schedule().facts();
        var whole = ProgrammeEdition.whole(Audience.PUBLIC).request(bo, Map.of(), earlier, null);
        var ofBo =
                new ProgrammeEdition(Audience.PUBLIC, facts.people().get("bo"), null)
                        .request(bo, Map.of(), earlier, null);
        var ofAda =
                new ProgrammeEdition(
                                Audience.PUBLIC, moved.schedule().facts().people().get("ada"), null)
                        .request(bo, Map.of(), earlier, null);

        assertThat(sequence(ofBo, "Talk a")).isEqualTo(sequence(whole, "Talk a")).isEqualTo(2);
        assertThat(written(ofAda)).contains("Tiny: Ada").doesNotContain("VEVENT");
    }

    private static ExportRequest request(ScoredSchedule now, ScoredSchedule... earlier) {
        List<Schedule> told = new ArrayList<>();
        for (ScoredSchedule one : earlier) {
            told.add(one.schedule());
        }
        return ProgrammeEdition.whole(Audience.PUBLIC).request(now, Map.of(), told, null);
    }

    private static String written(ExportRequest request) {
        return new String(new CalendarExporter().write(request), StandardCharsets.UTF_8);
    }

    private static int sequence(ExportRequest request, String title) {
        for (String event : written(request).split("BEGIN:VEVENT")) {
            if (event.contains("SUMMARY:" + title + "\r\n")) {
                return Integer.parseInt(event.replaceAll("(?s).*SEQUENCE:(\\d+)\r\n.*", "$1"));
            }
        }
        throw new AssertionError(title + " is not in the file");
    }
}

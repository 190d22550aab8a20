package dev.plumbline.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.problem.ChairDuty;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who chairs a time slot is told with its sessions, wherever there is a place for it. */
class ChairsInExportsTest {

    private static final Schedule SCHEDULE = schedule();

    private static Schedule schedule() {
        var problem =
                TinyProblem.create()
                        .unknown("dan")
                        .talk("a", talk -> talk.speakers("ada"))
                        .problem();
        var facts =
                Facts.of(
                        problem.withTimeSlots(
                                problem.timeSlots().stream()
                                        .map(
                                                one ->
                                                        one.withChairs(
                                                                new ChairDuty(1, List.of("dan"))))
                                        .toList()));
        var slot = facts.slots().getFirst();
        var session = facts.session("a").orElseThrow();
        return Schedule.of(facts, List.of(new FixedPlacement(session, slot, slot.start(), 30)));
    }

    private static String written(String format, Programme programme) {
        var exporter = ExportFormats.of(format).orElseThrow();
        return new String(exporter.write(new ExportRequest(programme)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "text", "ics", "csv"})
    void theirNamesAreTold(String format) {
        assertThat(written(format, Programme.forPublic(SCHEDULE)))
                .contains("Chair")
                .contains("Dan");
    }

    @Test
    void whoChairsHasTheSessionsInAnAgendaOfTheirOwn() {
        assertThat(Programme.forPublic(SCHEDULE).ofPerson("dan").items()).hasSize(1);
        assertThat(Programme.forPublic(SCHEDULE).ofPerson("dan").about()).isEqualTo("Dan");
    }

    @Test
    void theJsonHasThem() {
        assertThat(ScheduleJson.writePublic(SCHEDULE))
                .containsIgnoringWhitespaces(
                        "\"chairs\":[{\"timeSlot\":\"am\",\"people\":[\"Dan\"]}]");
    }
}

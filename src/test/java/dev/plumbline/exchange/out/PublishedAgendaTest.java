package dev.plumbline.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.calendar.CalendarExporter;
import dev.plumbline.exchange.out.indico.IndicoMovesExporter;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People were told of what is gone as well: calendars and Indico have to hear of it. */
class PublishedAgendaTest {

    private static ExportRequest request(TinyProblem problem) {
        var scored = problem.agenda().at("a", "am", "10:30").audit();
        return ProgrammeEdition.whole(Audience.PUBLIC).request(scored, Map.of(), List.of(), null);
    }

    private static TinyProblem problem(String session, String slot) {
        return TinyProblem.create().talk("a").talk("b").published(session, slot, "10:00", 30);
    }

    @Test
    void aSessionOfASlotThatIsGoneMoves() {
        var request = request(problem("a", "gone"));

        assertThat(written(new CalendarExporter(), request)).contains("SEQUENCE:1\r\n");
        assertThat(written(new IndicoMovesExporter(), request))
                .contains(",Talk a,2026-11-11 10:00 -05:00,gone,30,2026-11-11 10:30 -05:00,");
    }

    @Test
    void aSessionWithoutAPlaceNowIsCancelledWhereverItWas() {
        for (String slot : List.of("am", "gone")) {
            var request = request(problem("b", slot));

            assertThat(written(new CalendarExporter(), request))
                    .as(slot)
                    .contains("STATUS:CANCELLED\r\n", "SUMMARY:Talk b\r\n");
            assertThat(written(new IndicoMovesExporter(), request))
                    .as(slot)
                    .contains("It is on the waitlist now.");
        }
    }

    @Test
    void aSessionThatIsGoneIsCancelledByItsId() {
        for (String slot : List.of("am", "gone")) {
            assertThat(written(new CalendarExporter(), request(problem("old", slot))))
                    .as(slot)
                    .contains("STATUS:CANCELLED\r\n", "SUMMARY:old\r\n");
        }
    }

    private static String written(Exporter exporter, ExportRequest request) {
        return new String(exporter.write(request), StandardCharsets.UTF_8);
    }
}

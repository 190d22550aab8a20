package dev.plumbline.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.c3voc.C3vocImporter;
import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.exchange.out.c3voc.C3vocJsonExporter;
import dev.plumbline.exchange.out.c3voc.C3vocXmlExporter;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.testing.RandomCases;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is exported as a conference's schedule and imported again has all its placements. */
class ScheduleRoundTripTest {

    private static final int ENOUGH = 120;

    private record Placed(String title, String room, Instant start, int minutes, List<String> by) {}

    @Test
    void keepsEveryPlacementInXml() {
        agendas().forEach(programme -> keepsEveryPlacement(programme, new C3vocXmlExporter()));
    }

    @Test
    void keepsEveryPlacementInJson() {
        agendas().forEach(programme -> keepsEveryPlacement(programme, new C3vocJsonExporter()));
    }

    @Test
    void readsTheSameFromXmlAndJson() {
        agendas()
                .forEach(
                        programme -> {
                            var xml = again(programme, new C3vocXmlExporter()).problem();
                            var json = again(programme, new C3vocJsonExporter()).problem();

                            assertThat(json.talks()).isEqualTo(xml.talks());
                            assertThat(json.people()).isEqualTo(xml.people());
                            assertThat(json.clusters()).isEqualTo(xml.clusters());
                            assertThat(json.published().placements())
                                    .containsExactlyInAnyOrderElementsOf(
                                            xml.published().placements());
                            assertThat(json.timeSlots())
                                    .containsExactlyInAnyOrderElementsOf(xml.timeSlots());
                        });
    }

    private static Stream<Programme> agendas() {
        return RandomCases.SCHEDULES.stream()
                .limit(ENOUGH)
                .map(Programme::forPublic)
                .filter(programme -> !sessions(programme).isEmpty());
    }

    private static void keepsEveryPlacement(Programme programme, Exporter exporter) {
        var again = Programme.forPublic(again(programme, exporter).schedule());

        assertThat(placed(again)).containsExactlyInAnyOrderElementsOf(placed(programme));
    }

    private static ImportResult again(Programme programme, Exporter exporter) {
        var file =
                new SourceFile(
                        exporter.format().id(), exporter.write(new ExportRequest(programme)));
        return C3vocImporter.xml().read(new ImportRequest(List.of(file), ImportOptions.NONE, null));
    }

    private static List<AgendaItem> sessions(Programme programme) {
        return programme.items().stream().filter(item -> !item.isBreak()).toList();
    }

    private static List<Placed> placed(Programme programme) {
        return sessions(programme).stream()
                .map(
                        item ->
                                new Placed(
                                        item.title(),
                                        item.room().name(),
                                        item.start(),
                                        item.minutes(),
                                        item.speakers().stream().map(PublicSpeaker::name).toList()))
                .toList();
    }
}

package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.exchange.out.WaitlistItem;
import dev.plumbline.exchange.out.sheet.CsvExporter;
import dev.plumbline.exchange.out.sheet.XlsxExporter;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.testing.RandomCases;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An agenda that was exported as a table is imported again as it was, and without a note. */
class ExportedAgendaTest {

    private static final int ENOUGH = 60;

    private record Placed(
            String id, String title, String room, Instant start, int minutes, List<String> by) {}

    private static List<Placed> placed(Programme programme) {
        return programme.items().stream()
                .filter(item -> !item.isBreak())
                .map(
                        item ->
                                new Placed(
                                        item.id(),
                                        item.title(),
                                        item.room().name(),
                                        item.start(),
                                        item.minutes(),
                                        item.speakers().stream().map(PublicSpeaker::name).toList()))
                .toList();
    }

    private static ImportResult again(Exporter exporter, Programme programme) {
        var format = exporter.format();
        return again(
                new SourceFile(
                        format.id() + "." + format.extension(),
                        exporter.write(new ExportRequest(programme))));
    }

    private static ImportResult again(SourceFile file) {
        return SheetImporter.csv().read(new ImportRequest(List.of(file), ImportOptions.NONE, null));
    }

    private static Programme shown(ImportResult imported) {
        return Programme.forPublic(Objects.requireNonNull(imported.schedule()));
    }

    @Test
    void comesBackFromCsvAndXlsxWithoutANote() {
        for (Exporter exporter : List.of(CsvExporter.agenda(), new XlsxExporter())) {
            var imported = again(exporter, TrickyProgrammes.plain());
            var shown = shown(imported);

            assertThat(imported.notes()).isEmpty();
            assertThat(placed(shown)).isEqualTo(placed(TrickyProgrammes.plain()));
            assertThat(shown.zone()).isEqualTo(TrickyProgrammes.plain().zone());
            assertThat(shown.name()).isEqualTo(TrickyProgrammes.plain().name());
            assertThat(shown.items())
                    .extracting(AgendaItem::timeSlot)
                    .isEqualTo(
                            TrickyProgrammes.plain().items().stream()
                                    .map(AgendaItem::timeSlot)
                                    .toList());
            assertThat(shown.items().stream().filter(AgendaItem::isBreak)).hasSize(1);
            assertThat(imported.problem().published()).isNotNull();
        }
    }

    @Test
    void aWorkbookKeepsPeopleAndTheWaitlist() {
        var shown = shown(again(new XlsxExporter(), TrickyProgrammes.plain()));

        assertThat(shown.waitlist())
                .extracting(WaitlistItem::id)
                .isEqualTo(
                        TrickyProgrammes.plain().waitlist().stream()
                                .map(WaitlistItem::id)
                                .toList());
        assertThat(speakers(shown)).isEqualTo(speakers(TrickyProgrammes.plain()));
    }

    private static List<PublicSpeaker> speakers(Programme programme) {
        List<PublicSpeaker> all = new ArrayList<>();
        programme.items().forEach(item -> all.addAll(item.speakers()));
        return all;
    }

    @Test
    void keepsEveryPlaceOfAnyAgenda() {
        agendas()
                .forEach(
                        programme -> {
                            var imported = again(new XlsxExporter(), programme);

                            assertThat(imported.notes())
                                    .allMatch(note -> note.message().contains("became a talk"));
                            assertThat(placed(shown(imported)))
                                    .containsExactlyInAnyOrderElementsOf(placed(programme));
                        });
    }

    private static Stream<Programme> agendas() {
        return Stream.concat(
                        TrickyProgrammes.ALL.entrySet().stream()
                                .filter(one -> !one.getKey().equals("hostile words"))
                                .map(Map.Entry::getValue),
                        RandomCases.SCHEDULES.stream().limit(ENOUGH).map(Programme::forPublic))
                .filter(programme -> !placed(programme).isEmpty());
    }

    /** Earlier versions named neither conference nor zone. */
    @Test
    void ofAnEarlierVersionIsReadToo() {
        var text =
                """
                "Session","Kind","Title","Speakers","Track","Clusters","Room","Time slot","Date","Start","End","Minutes","Start (UTC)","End (UTC)"
                "a","TALK","A talk","Ada and Bo; Cy Specimen",,"PCI","Hall","s","2027-05-12",2027-05-12T10:00,2027-05-12T10:30,30,2027-05-12T08:00,2027-05-12T08:30
                """;
        var imported = again(new SourceFile("mc.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(imported.problem().name()).isEqualTo("mc");
        assertThat(imported.problem().people())
                .extracting("name")
                .containsExactly("Ada and Bo", "Cy Specimen");
        assertThat(imported.problem().timeZone().getId()).isEqualTo("Etc/GMT-2");
        assertThat(imported.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("--time-zone"));
    }
}

package dev.plumbline.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.c3voc.C3vocImporter;
import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.ProgrammeEdition;
import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.exchange.out.c3voc.C3vocJsonExporter;
import dev.plumbline.exchange.out.c3voc.C3vocXmlExporter;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is exported as a conference's schedule and imported again has all its placements. */
class ScheduleRoundTripTest {

    private static final int ENOUGH = 60;

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
                            assertThat(json.people().stream().map(ScheduleRoundTripTest::asInXml))
                                    .containsExactlyElementsOf(xml.people());
                            assertThat(json.clusters()).isEqualTo(xml.clusters());
                            assertThat(json.published().placements())
                                    .containsExactlyInAnyOrderElementsOf(
                                            xml.published().placements());
                            assertThat(json.timeSlots())
                                    .containsExactlyInAnyOrderElementsOf(xml.timeSlots());
                        });
    }

    @Test
    void writesTheSameXmlAgain() {
        schedules().forEach(schedule -> writesTheSameAgain(schedule, new C3vocXmlExporter()));
    }

    @Test
    void writesTheSameJsonAgain() {
        schedules().forEach(schedule -> writesTheSameAgain(schedule, new C3vocJsonExporter()));
    }

    private static Stream<Schedule> schedules() {
        return RandomCases.SCHEDULES.stream()
                .limit(ENOUGH)
                .filter(schedule -> !sessions(Programme.forPublic(schedule)).isEmpty());
    }

    /** Under the same numbers, with nothing lost and nothing that would be a revision. */
    private static void writesTheSameAgain(Schedule schedule, Exporter exporter) {
        byte[] first = exporter.write(new ExportRequest(Programme.forPublic(schedule)));
        var imported = imported(first);
        byte[] second = exporter.write(published(imported.schedule()));
        byte[] third = exporter.write(published(imported(second).schedule()));

        assertThat(lines(second)).isEqualTo(lines(first));
        assertThat(third).isEqualTo(second);
        assertThat(imported(second).problem()).isEqualTo(imported.problem());
        assertThat(imported.notes()).noneMatch(note -> note.kind() == ImportNote.Kind.DROPPED);
    }

    /** Some of the agendas do not lie on their grid. */
    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("timeslot_duration"))
                .toList();
    }

    private static ExportRequest published(Schedule schedule) {
        var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
        return ProgrammeEdition.whole(Audience.PUBLIC)
                .request(ScheduleAudit.of(rules, schedule), Map.of(), List.of(), null);
    }

    /** XML has no place for texts and pictures of people. */
    private static Person asInXml(Person person) {
        var profile = person.profile();
        return person.withProfile(
                PublicProfile.NONE
                        .withGuid(profile.guid())
                        .withPublicNumber(profile.publicNumber()));
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
        return imported(exporter.write(new ExportRequest(programme)));
    }

    private static ImportResult imported(byte[] content) {
        var file = new SourceFile("schedule", content);
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

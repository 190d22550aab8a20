package dev.plumbline.exchange.out.c3voc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ExporterContract;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class C3vocJsonExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new C3vocJsonExporter();
    }

    @Override
    protected void isTrue(byte[] file, ExportRequest request) {
        ReadEvent.sayWhatTheAgendaSays(events(conference(file)), request.programme());
    }

    @Test
    void isWhatC3vocsSchemaAsksFor() {
        for (Programme programme : TrickyProgrammes.ALL.values()) {
            assertThat(C3vocSchemas.mistakesOfJson(written(programme))).isEmpty();
        }
        for (Schedule schedule : RandomCases.SCHEDULES) {
            assertThat(C3vocSchemas.mistakesOfJson(written(Programme.forPublic(schedule))))
                    .isEmpty();
        }
        String file = new String(written(TrickyProgrammes.plain()), StandardCharsets.UTF_8);
        byte[] broken = file.replace("\"guid\"", "\"guide\"").getBytes(StandardCharsets.UTF_8);
        assertThat(C3vocSchemas.mistakesOfJson(broken)).isNotEmpty();
    }

    @Test
    void countsANightToTheDayBefore() {
        var days =
                conference(written(TrickyProgrammes.ALL.get("a zone of half hours"))).get("days");

        assertThat(days).hasSize(1);
        assertThat(days.get(0).get("date").asText()).isEqualTo("2026-12-30");
        var end = OffsetDateTime.parse(days.get(0).get("day_end").asText());
        assertThat(end.toLocalDate()).isEqualTo(LocalDate.parse("2026-12-31"));
        for (ReadEvent event :
                events(conference(written(TrickyProgrammes.ALL.get("a zone of half hours"))))) {
            assertThat(OffsetDateTime.parse(event.date())).isBefore(end);
        }
    }

    @Test
    void keepsNumbersAndGuidsFromRevisionToRevision() {
        var before = events(conference(written(TrickyProgrammes.plain())));
        var after = events(conference(written(TrickyProgrammes.revised())));

        for (ReadEvent event : after) {
            before.stream()
                    .filter(earlier -> earlier.title().equals(event.title()))
                    .forEach(
                            earlier -> {
                                assertThat(event.guid()).isEqualTo(earlier.guid());
                                assertThat(event.id()).isEqualTo(earlier.id());
                                assertThat(event.slug()).isEqualTo(earlier.slug());
                            });
        }
        assertThat(before)
                .anyMatch(
                        earlier ->
                                after.stream().anyMatch(one -> one.guid().equals(earlier.guid())));
    }

    private byte[] written(Programme programme) {
        return exporter().write(new ExportRequest(programme));
    }

    private static JsonNode conference(byte[] file) {
        try {
            return new ObjectMapper().readTree(file).get("schedule").get("conference");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ReadEvent> events(JsonNode conference) {
        List<ReadEvent> events = new ArrayList<>();
        for (JsonNode day : conference.get("days")) {
            for (JsonNode room : day.get("rooms")) {
                room.forEach(event -> events.add(event(event)));
            }
        }
        return events;
    }

    private static ReadEvent event(JsonNode event) {
        List<String> people = new ArrayList<>();
        event.get("persons").forEach(person -> people.add(person.get("name").asText()));
        return new ReadEvent(
                event.get("guid").asText(),
                event.get("id").asText(),
                event.get("slug").asText(),
                event.get("title").asText(),
                event.get("date").asText(),
                event.get("start").asText(),
                event.get("duration").asText(),
                event.get("room").asText(),
                event.get("track").asText(),
                people);
    }
}

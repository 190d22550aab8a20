package dev.plumbline.exchange.out.c3voc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.PublicSpeaker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;

/** An event as somebody else's reader sees it. */
record ReadEvent(
        String guid,
        String id,
        String slug,
        String title,
        String date,
        String start,
        String duration,
        String room,
        String track,
        List<String> people) {

    /** What a session, or an event, says. */
    private record Told(String title, Instant start, long minutes, List<String> people) {}

    static void sayWhatTheAgendaSays(List<ReadEvent> events, Programme programme) {
        var sessions = programme.items().stream().filter(item -> !item.isBreak()).toList();

        assertThat(events.stream().map(ReadEvent::told))
                .containsExactlyInAnyOrderElementsOf(
                        sessions.stream().map(ReadEvent::told).toList());
        hasNoDuplicates(events.stream().map(ReadEvent::guid).toList());
        hasNoDuplicates(events.stream().map(ReadEvent::id).toList());
        hasNoDuplicates(events.stream().map(ReadEvent::slug).toList());
        assertThat(events.stream().map(ReadEvent::room).distinct().count())
                .isEqualTo(sessions.stream().map(item -> item.room().id()).distinct().count());
        for (ReadEvent event : events) {
            assertThat(event.guid()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            assertThat(Integer.parseInt(event.id())).isPositive();
            assertThat(event.slug()).matches("[a-z0-9_]{4,}-[0-9]+-[a-z0-9-]*[a-z0-9]");
            assertThat(OffsetDateTime.parse(event.date()).toLocalTime())
                    .isEqualTo(LocalTime.parse(event.start()));
            assertThat(OffsetDateTime.parse(event.date()).getOffset())
                    .isEqualTo(
                            programme
                                    .zone()
                                    .getRules()
                                    .getOffset(OffsetDateTime.parse(event.date()).toInstant()));
        }
    }

    private static void hasNoDuplicates(List<String> all) {
        assertThat(new HashSet<>(all)).hasSize(all.size());
    }

    private Told told() {
        String[] parts = duration.split(":");
        assertThat(parts).hasSize(2);
        return new Told(
                title,
                OffsetDateTime.parse(date).toInstant(),
                Duration.ofHours(Long.parseLong(parts[0]))
                        .plusMinutes(Long.parseLong(parts[1]))
                        .toMinutes(),
                people);
    }

    private static Told told(AgendaItem item) {
        return new Told(
                readable(item.title()),
                item.start(),
                item.minutes(),
                item.speakers().stream()
                        .map(PublicSpeaker::name)
                        .map(ReadEvent::readable)
                        .toList());
    }

    /** What is left of a text in XML 1.0. */
    static String readable(String text) {
        return text.replaceAll("\r\n?", "\n")
                .replaceAll(
                        "[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}

package dev.plumbline.exchange.out.calendar;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How often each session changed since it was first told (SEQUENCE of RFC 5545), and which take
 * place no more. Both are of the whole agenda, so that all files about an event agree.
 */
final class EventRevisions {

    private final ExportRequest request;

    /** By session, the oldest first. */
    private final List<Map<String, AgendaItem>> told;

    private final Map<String, Integer> sequences = new HashMap<>();

    EventRevisions(ExportRequest request) {
        this.request = request;
        told = request.history().stream().map(EventRevisions::bySession).toList();
        count();
    }

    private static Map<String, AgendaItem> bySession(Programme programme) {
        return programme.items().stream()
                .collect(
                        Collectors.toMap(AgendaItem::id, Function.identity(), (one, other) -> one));
    }

    /** 0 for a session that is as it was first told. */
    int sequence(String session) {
        return sequences.getOrDefault(session, 0);
    }

    /**
     * What was told at any time and takes place no more, as it was told last. What only leaves the
     * part that is written takes place: other files have it.
     */
    List<AgendaItem> cancelled() {
        Map<String, AgendaItem> gone = new LinkedHashMap<>();
        request.earlier()
                .forEach(programme -> programme.items().forEach(item -> gone.put(item.id(), item)));
        gone.keySet().removeAll(told.getLast().keySet());
        return List.copyOf(gone.values());
    }

    private void count() {
        Map<String, @Nullable AgendaItem> known = new HashMap<>();
        for (Map<String, AgendaItem> revision : told) {
            for (String gone : new ArrayList<>(known.keySet())) {
                if (!revision.containsKey(gone) && known.put(gone, null) != null) {
                    sequences.merge(gone, 1, Integer::sum);
                }
            }
            revision.forEach(
                    (session, item) -> {
                        if (known.containsKey(session) && differs(item, known.get(session))) {
                            sequences.merge(session, 1, Integer::sum);
                        }
                        known.put(session, item);
                    });
        }
    }

    private static boolean differs(AgendaItem item, @Nullable AgendaItem before) {
        return before == null
                || !item.start().equals(before.start())
                || item.minutes() != before.minutes()
                || !Objects.equals(item.room().name(), before.room().name())
                || !item.title().equals(before.title())
                || !item.speakers().equals(before.speakers())
                || !item.chairs().equals(before.chairs())
                || !item.clusters().equals(before.clusters())
                || !Objects.equals(item.track(), before.track())
                || !Objects.equals(item.abstractText(), before.abstractText())
                || !item.listing().equals(before.listing());
    }
}

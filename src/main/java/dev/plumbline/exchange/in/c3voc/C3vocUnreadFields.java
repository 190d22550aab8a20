package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.c3voc.ScheduleFile.ListedEvent;
import dev.plumbline.exchange.source.SourceNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what events say and a problem has no place for. */
final class C3vocUnreadFields {

    private static final Set<String> READ =
            Set.of(
                    "guid",
                    "id",
                    "code",
                    "slug",
                    "title",
                    "date",
                    "start",
                    "end",
                    "duration",
                    "room",
                    "track",
                    "abstract",
                    "description",
                    "persons");

    private C3vocUnreadFields() {}

    /** One note for the whole file. */
    static void note(ScheduleFile schedule, String where, ImportNotes notes) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ListedEvent listed : schedule.events()) {
            for (SourceNode member : listed.event().members()) {
                if (!READ.contains(member.at().label()) && saysSomething(member)) {
                    counts.merge(member.at().label(), 1, Integer::sum);
                }
            }
        }
        if (!counts.isEmpty()) {
            notes.add(
                    Kind.DROPPED,
                    where,
                    "A problem has no place for these fields of events (how many have one): %s."
                            .formatted(
                                    counts.entrySet().stream()
                                            .map(one -> one.getKey() + " " + one.getValue())
                                            .limit(30)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private static boolean saysSomething(SourceNode member) {
        var node = member.node();
        return node.isContainerNode()
                ? !node.isEmpty()
                : member.isPresent() && !node.asText().isBlank();
    }
}

package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.pretalx.PretalxFiles.Listed;
import dev.plumbline.exchange.source.SourceNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what pretalx says and a problem has no place for. */
final class PretalxUnreadFields {

    /** So many fields have a note each; one more names the others. */
    private static final int MOST = 50;

    /** Besides these only what says again what is read elsewhere. */
    private static final Map<Listed, Set<String>> READ =
            Map.of(
                    Listed.PROPOSALS,
                    names(
                            List.of("slots", "slot", "Speaker names"),
                            PretalxFields.CODE,
                            PretalxFields.TITLE,
                            PretalxFields.STATE,
                            PretalxFields.TRACK,
                            PretalxFields.DURATION,
                            PretalxFields.ABSTRACT,
                            PretalxFields.DESCRIPTION,
                            PretalxFields.SLOT_COUNT,
                            PretalxFields.SPEAKERS,
                            PretalxFields.ROOM,
                            PretalxFields.START,
                            PretalxFields.END,
                            PretalxFields.TYPE,
                            PretalxFields.LANGUAGE,
                            PretalxFields.IMAGE,
                            PretalxFields.RESOURCES,
                            PretalxFields.URL,
                            PretalxFields.DO_NOT_RECORD),
                    Listed.SPEAKERS,
                    names(
                            List.of(
                                    "availabilities",
                                    "submissions",
                                    "Proposal IDs",
                                    "Proposal titles"),
                            PretalxFields.CODE,
                            PretalxFields.NAME,
                            PretalxFields.BIOGRAPHY,
                            PretalxFields.PICTURE),
                    Listed.ROOMS,
                    Set.of("id", "name", "capacity", "availabilities", "uuid", "guid"),
                    Listed.SLOTS,
                    names(
                            List.of("id", "submission", "schedule"),
                            PretalxFields.ROOM,
                            PretalxFields.START,
                            PretalxFields.END,
                            PretalxFields.DURATION),
                    Listed.TRACKS,
                    Set.of("id", "name"));

    /** Parts of a moment that is read as a whole where the export has it. */
    private static final Map<String, String> PARTS =
            Map.of(
                    "Start (date)", "Start",
                    "Start (time)", "Start",
                    "End (date)", "End",
                    "End (time)", "End");

    private PretalxUnreadFields() {}

    private static Set<String> names(List<String> some, String[]... others) {
        return Stream.concat(some.stream(), Stream.of(others).flatMap(Stream::of))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A note for each field, with how many have it. */
    static void note(PretalxFiles files, ImportNotes notes) {
        for (Listed what : Listed.values()) {
            Map<String, Integer> counts = new TreeMap<>();
            for (SourceNode one : files.all(what)) {
                one.node()
                        .properties()
                        .forEach(
                                field -> {
                                    if (isUnread(one, what, field.getKey())) {
                                        counts.merge(field.getKey(), 1, Integer::sum);
                                    }
                                });
            }
            note(what, counts, notes);
        }
    }

    private static boolean isUnread(SourceNode one, Listed what, String field) {
        String whole = PARTS.get(field);
        return !READ.get(what).contains(field)
                && !(whole != null && one.get(whole).isPresent())
                && saysSomething(one.get(field));
    }

    private static void note(Listed what, Map<String, Integer> counts, ImportNotes notes) {
        counts.entrySet().stream()
                .limit(MOST)
                .forEach(
                        field ->
                                notes.add(
                                        Kind.DROPPED,
                                        what.word(),
                                        "The field (%s) was left out; %,d %s have one."
                                                .formatted(
                                                        field.getKey(),
                                                        field.getValue(),
                                                        what.word())));
        if (counts.size() > MOST) {
            notes.add(
                    Kind.DROPPED,
                    what.word(),
                    "%,d further fields were left out, such as: %s."
                            .formatted(
                                    counts.size() - MOST,
                                    counts.keySet().stream()
                                            .skip(MOST)
                                            .limit(MOST)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private static boolean saysSomething(SourceNode field) {
        var node = field.node();
        if (node.isContainerNode()) {
            return !node.isEmpty();
        }
        return field.isPresent()
                && !node.asText().isBlank()
                && !node.asText().equalsIgnoreCase("false");
    }
}

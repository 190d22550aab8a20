package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.validation.ShownValue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What attendees marked as their favourites: of each of them a list of codes of proposals, and
 * nothing of who they are.
 */
final class PretalxFavourites {

    private static final int MOST_SHOWN = 20;

    private final List<SourceNode> lists;
    private final Map<String, String> sessions = new HashMap<>();

    /**
     * @param lists an array of codes for each attendee
     */
    PretalxFavourites(List<SourceNode> lists) {
        this.lists = lists;
    }

    /** Whether the array is such a list. */
    static boolean isOne(SourceNode list) {
        var elements = list.node();
        if (!elements.isArray() || elements.isEmpty()) {
            return false;
        }
        for (var element : elements) {
            if (!element.isTextual()) {
                return false;
            }
        }
        return true;
    }

    /** The proposal became the session; of several, the first counts. */
    void became(String code, String session) {
        sessions.putIfAbsent(code, session);
    }

    /** The wishes, once all sessions are known. Codes of what is not planned are left out. */
    void addTo(ProblemDraft draft, ImportNotes notes) {
        Set<String> unknown = new LinkedHashSet<>();
        for (SourceNode list : lists) {
            Set<String> codes = new LinkedHashSet<>();
            list.node().forEach(code -> codes.add(code.textValue().strip()));
            codes.stream().filter(code -> !sessions.containsKey(code)).forEach(unknown::add);
            var wanted = codes.stream().map(sessions::get).filter(Objects::nonNull).toList();
            if (!wanted.isEmpty()) {
                draft.wish(wanted);
            }
        }
        if (!unknown.isEmpty()) {
            notes.add(
                    Kind.DROPPED,
                    "wishes",
                    "Favourites name %,d proposals that are not planned, and are left out there: %s."
                            .formatted(
                                    unknown.size(),
                                    unknown.stream()
                                            .limit(MOST_SHOWN)
                                            .map(
                                                    code ->
                                                            '"'
                                                                    + ShownValue.of(
                                                                            code, MOST_SHOWN)
                                                                    + '"')
                                            .collect(Collectors.joining(", "))));
        }
    }
}

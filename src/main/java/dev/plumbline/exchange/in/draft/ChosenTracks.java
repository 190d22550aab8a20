package dev.plumbline.exchange.in.draft;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which tracks of a conference are planned. */
public final class ChosenTracks {

    private final Set<String> chosen;

    private ChosenTracks(Set<String> chosen) {
        this.chosen = chosen;
    }

    /**
     * The choice; a name that is not among the known ones is a mistake.
     *
     * @param names all tracks are planned when empty
     * @param known the tracks of all that could be planned, null where something has none
     * @param at where a mistake stands
     * @param nothing what has no such track: {@code No event of the file (schedule.xml)}
     */
    public static ChosenTracks of(
            List<String> names,
            List<? extends @Nullable String> known,
            InputPointer at,
            String nothing,
            InputErrors errors) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        for (String track : known) {
            if (track != null) {
                byFolded.putIfAbsent(folded(track), track);
            }
        }
        for (String name : names) {
            if (!byFolded.containsKey(folded(name))) {
                errors.add(
                        at,
                        "unknownTrack",
                        "%s is in a track \"%s\".%s"
                                .formatted(nothing, name, hint(name, byFolded.values())));
            }
        }
        return new ChosenTracks(
                names.stream().map(ChosenTracks::folded).collect(Collectors.toSet()));
    }

    /** Whether what is in the track is planned; all is where nothing was chosen. */
    public boolean contain(@Nullable String track) {
        return chosen.isEmpty() || track != null && chosen.contains(folded(track));
    }

    private static String hint(String name, Collection<String> known) {
        String nearest = NearestName.hint(name, known);
        if (!nearest.isEmpty() || known.isEmpty()) {
            return nearest;
        }
        return " It has: %s%s."
                .formatted(
                        known.stream().limit(20).collect(Collectors.joining(", ")),
                        known.size() > 20 ? " and others" : "");
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

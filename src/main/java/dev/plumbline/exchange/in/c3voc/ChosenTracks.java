package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.SourceFile;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which tracks of a conference are planned. */
final class ChosenTracks {

    private final Set<String> chosen;

    private ChosenTracks(Set<String> chosen) {
        this.chosen = chosen;
    }

    /** A name that no event has is a mistake. */
    static ChosenTracks of(
            List<String> names, List<ScheduleEvent> events, SourceFile file, InputErrors errors) {
        List<String> known =
                events.stream()
                        .map(ScheduleEvent::track)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Set<String> folded = known.stream().map(ChosenTracks::folded).collect(Collectors.toSet());
        for (String name : names) {
            if (!folded.contains(folded(name))) {
                errors.add(
                        file.at(),
                        "unknownTrack",
                        "No event of the file (%s) is in a track \"%s\".%s"
                                .formatted(file.name(), name, hint(name, known)));
            }
        }
        return new ChosenTracks(
                names.stream().map(ChosenTracks::folded).collect(Collectors.toSet()));
    }

    /** Whether events of the track are planned; all are where nothing was chosen. */
    boolean contain(@Nullable String track) {
        return chosen.isEmpty() || track != null && chosen.contains(folded(track));
    }

    private static String hint(String name, List<String> known) {
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

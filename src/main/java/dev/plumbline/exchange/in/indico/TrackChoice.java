package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.naming.WordSlug;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of Indico's tracks and sessions are planned. Both become tracks of the problem: a session
 * has blocks of time, a track has none; LPC gives both the same name.
 */
final class TrackChoice {

    private static final int SHOWN = 20;

    private final boolean all;
    private final Set<String> chosen = new HashSet<>();

    /**
     * The choice.
     *
     * @param wanted names, as somebody types them; none means everything
     * @param errors of names that neither a track nor a session has
     */
    TrackChoice(List<String> wanted, IndicoEvent event, InputErrors errors) {
        all = wanted.isEmpty();
        var known = known(event);
        for (int index = 0; index < wanted.size(); index++) {
            String name = wanted.get(index);
            var found = found(name, known);
            if (found.isEmpty()) {
                errors.add(
                        InputPointer.base("/tracks").at(index),
                        "unknownTrack",
                        "The event has neither a track nor a session \"%s\". There are: %s.%s"
                                .formatted(
                                        name, list(known), NearestName.hint(name, known.values())));
            }
            chosen.addAll(found);
        }
    }

    private static String list(Map<String, String> known) {
        String some =
                known.values().stream()
                        .limit(SHOWN)
                        .map(name -> "\"" + name + "\"")
                        .collect(Collectors.joining(", "));
        int more = known.size() - SHOWN;
        return some.isEmpty() ? "none" : more > 0 ? some + " and " + more + " more" : some;
    }

    private static Map<String, String> known(IndicoEvent event) {
        Map<String, String> known = new LinkedHashMap<>();
        event.blocks().forEach(block -> known.putIfAbsent(key(block.session()), block.session()));
        for (IndicoContribution one : event.contributions()) {
            for (String name :
                    new @Nullable String[] {one.content().session(), one.content().track()}) {
                if (name != null) {
                    known.putIfAbsent(key(name), name);
                }
            }
        }
        return known;
    }

    /** By name without regard to case, else by its letters and digits alone. */
    private static Set<String> found(String name, Map<String, String> known) {
        if (known.containsKey(key(name))) {
            return Set.of(key(name));
        }
        String slug = WordSlug.of(name);
        return known.keySet().stream()
                .filter(key -> WordSlug.of(key).equals(slug))
                .collect(Collectors.toSet());
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether the session is planned. */
    boolean has(String session) {
        return all || chosen.contains(key(session));
    }

    /** Whether the contribution is planned, because of its session or its track. */
    boolean has(IndicoContribution one) {
        return all || track(one).isPresent();
    }

    /** The track it has in the problem: its session if that is planned, else its track. */
    Optional<String> track(IndicoContribution one) {
        return Optional.ofNullable(one.content().session())
                .filter(this::has)
                .or(() -> Optional.ofNullable(one.content().track()).filter(this::has));
    }
}

package dev.plumbline.bench.yardstick;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.schedule.Score;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What others reached on an instance; null where nothing is known.
 *
 * @param published the best of the values that its authors or makers tell
 * @param best the best that anyone is known to have reached
 * @param bound nothing better can be
 */
public record KnownValues(@Nullable Score published, @Nullable Score best, @Nullable Score bound) {

    /** Nothing. */
    public static final KnownValues NONE = new KnownValues(null, null, null);

    private static final List<String> PUBLISHED =
            List.of("published_exact", "published_extended", "optaplanner_9_44_tabu_120s");

    private static final int LEVELS = 3;

    /**
     * Reads them from the file of known values.
     *
     * @param tree by the instance's name; other fields than ours are passed over
     */
    public static KnownValues of(JsonNode tree, String instance) {
        var mine = tree.path(instance);
        return new KnownValues(
                PUBLISHED.stream()
                        .map(field -> value(mine.path(field)))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                value(mine.path("best_known")),
                value(mine.path("lower_bound")));
    }

    /** One number is a cost, three are hard, medium and soft. */
    private static @Nullable Score value(JsonNode node) {
        if (node.isIntegralNumber()) {
            return new Score(0, 0, -node.asLong());
        }
        return node.isArray() && node.size() == LEVELS
                ? new Score(node.get(0).asLong(), node.get(1).asLong(), node.get(2).asLong())
                : null;
    }
}

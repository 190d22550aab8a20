package dev.plumbline.bench.yardstick;

import dev.plumbline.schedule.Score;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the searches of one instance reached, beside what others did. Values are as the instance's
 * authors write them; null where nothing is known.
 *
 * @param median of the feasible runs, of two such the worse
 * @param best of the feasible runs
 * @param feasible runs
 * @param refereed runs that the given scorer judged alike
 */
public record YardstickRow(
        String form,
        String instance,
        int talks,
        int timeSlots,
        long seconds,
        int runs,
        int feasible,
        int refereed,
        @Nullable String median,
        @Nullable String best,
        @Nullable String published,
        @Nullable String bestKnown,
        @Nullable String bound) {

    /** The row of an instance. */
    static YardstickRow of(YardstickEntry entry, List<YardstickRun> runs) {
        var yardstick = entry.yardstick();
        var known = entry.known();
        var feasible =
                runs.stream()
                        .filter(YardstickRun::feasible)
                        .sorted(Comparator.comparing(YardstickRow::value))
                        .toList();
        var facts = yardstick.rules().facts();
        return new YardstickRow(
                yardstick.form(),
                yardstick.name(),
                facts.sessions().size(),
                facts.slots().size(),
                runs.getFirst().conditions().limitSeconds(),
                runs.size(),
                feasible.size(),
                (int) runs.stream().filter(YardstickRun::refereed).count(),
                feasible.isEmpty() ? null : feasible.get((feasible.size() - 1) / 2).value(),
                feasible.isEmpty() ? null : feasible.getLast().value(),
                text(yardstick, known.published()),
                text(yardstick, known.best()),
                text(yardstick, known.bound()));
    }

    private static Score value(YardstickRun run) {
        return new Score(run.hard(), run.medium(), run.soft());
    }

    private static @Nullable String text(Yardstick yardstick, @Nullable Score value) {
        return value == null ? null : yardstick.text(value);
    }
}

package dev.plumbline.lab.compare.run;

import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.compare.definition.WeightComparison.ComparedDataset;
import dev.plumbline.lab.compare.definition.WeightComparison.WeightVariant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** One search that is to be made. */
record RunTask(ComparedDataset dataset, WeightVariant variant, long seed) {

    /** What tells one from another. */
    record Key(String dataset, String variant, long seed) {}

    Key key() {
        return new Key(dataset.name(), variant.name(), seed);
    }

    String inWords() {
        return dataset.name() + ", " + variant.name() + ", seed " + seed;
    }

    /**
     * All that are not done, seed by seed and dataset by dataset. The variants take turns in being
     * first, so that a busy moment of the machine, or a warm one, hits all alike.
     */
    static List<RunTask> of(WeightComparison comparison, List<FinishedRun> done) {
        var known = new HashSet<Key>();
        done.forEach(run -> known.add(new Key(run.dataset(), run.variant(), run.seed())));
        List<RunTask> tasks = new ArrayList<>();
        for (int seed = 0; seed < comparison.seeds(); seed++) {
            var variants = new ArrayList<>(comparison.variants());
            Collections.rotate(variants, -seed);
            for (var dataset : comparison.datasets()) {
                for (var variant : variants) {
                    var task = new RunTask(dataset, variant, seed);
                    if (!known.contains(task.key())) {
                        tasks.add(task);
                    }
                }
            }
        }
        return tasks;
    }
}

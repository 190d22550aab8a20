package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.DatasetFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plot can be of: all datasets together, or one of them. */
final class PlotScopes {

    /** Cells of matrices that a browser shows with ease; more are in the other files. */
    private static final int MOST_CELLS = 50_000;

    private PlotScopes() {}

    /**
     * Null, which is all of them, then each; with a single dataset only that. Of a very large
     * comparison the last ones are missing, but never the first dataset.
     */
    static List<@Nullable String> of(ComparisonResult result) {
        List<@Nullable String> scopes = new ArrayList<>();
        if (result.datasets().size() > 1) {
            scopes.add(null);
        }
        result.datasets().stream().map(DatasetFacts::name).forEach(scopes::add);
        int cells = result.variants().size() * result.variants().size();
        int fewest = Math.min(2, scopes.size());
        return scopes.subList(0, Math.clamp(MOST_CELLS / cells, fewest, scopes.size()));
    }

    static String name(@Nullable String scope) {
        return scope == null ? "All datasets" : scope;
    }
}

package dev.plumbline.bench.reference;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The comparison as a table in Markdown. */
public final class SideBySideTable {

    private final StringBuilder text =
            new StringBuilder(
                    "| dataset | what | first feasible, s | as good as the other's best, s | best, s |"
                            + " end, s | score | bound | proven |\n|---|---|---|---|---|---|---|---|---|\n");
    private final StringBuilder notes = new StringBuilder("\n");

    /**
     * Adds what both reached.
     *
     * @param leftOut ids of rules that were off for both
     */
    public void add(String dataset, List<String> leftOut, SideBySide.Contest contest) {
        add(dataset, contest.ours(), contest.reference().cost());
        add(dataset, contest.reference(), contest.ours().cost());
        notes.append("Rules left out on ")
                .append(dataset)
                .append(": ")
                .append(leftOut.isEmpty() ? "none" : String.join(", ", leftOut))
                .append(".\n");
    }

    private void add(String dataset, ContenderRun row, long others) {
        text.append(
                String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %s | %.2f | %s | %s | %s |%n",
                        dataset,
                        row.name(),
                        seconds(row.firstFeasible()),
                        seconds(row.within(others)),
                        seconds(row.within(row.cost())),
                        row.end(),
                        row.isSolved() ? row.audited().score() : "none",
                        points(row.bound()),
                        row.isProven() ? "yes" : "no"));
    }

    private static String seconds(OptionalDouble seconds) {
        return seconds.isPresent()
                ? String.format(Locale.ROOT, "%.2f", seconds.getAsDouble())
                : "never";
    }

    private static String points(long cost) {
        return "-%dmedium/-%dsoft"
                .formatted(cost / ReferenceModel.MEDIUM, cost % ReferenceModel.MEDIUM);
    }

    @Override
    public String toString() {
        return text.toString() + notes;
    }
}

package dev.plumbline.cli;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Dominated;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitSummary;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitText;
import dev.plumbline.lab.compare.result.RegretResult;
import dev.plumbline.lab.compare.result.RegretResult.BeatsOwn;
import dev.plumbline.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a comparison found, for people: the regrets, the safe choice, who is dominated. */
final class CompareText {

    private static final int MOST_TOLD = 10;

    private final ComparisonResult result;
    private final RegretResult regret;

    CompareText(ComparisonResult result) {
        this.result = result;
        this.regret = result.regret();
    }

    String text() {
        return "Regret in percent: how much worse (column) finds the schedules of (row) than its own\n"
                + matrix()
                + safeChoice()
                + beatsOwn()
                + "\nMedians over the seeds, all datasets together\n"
                + units()
                + dominated();
    }

    private String matrix() {
        var names = regret.profiles();
        var table = new TextTable(1, cells("", names));
        for (int row = 0; row < names.size(); row++) {
            var values = regret.matrix().get(row);
            var levels = regret.levels().get(row);
            table.add(
                    cells(
                            names.get(row),
                            IntStream.range(0, names.size())
                                    .mapToObj(at -> cell(values.get(at), levels.get(at)))
                                    .toList()));
        }
        return table.text();
    }

    private static String[] cells(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toArray(String[]::new);
    }

    private static String cell(double percent, Severity level) {
        String mark = level == Severity.SOFT ? "" : " " + level;
        return String.format(Locale.ENGLISH, "%.1f", percent) + mark;
    }

    private String safeChoice() {
        var safe = regret.minMax();
        return String.format(
                Locale.ENGLISH,
                "%nThe least to regret: %s; at worst %.1f %% (%s, as %s sees it).%n",
                safe.profile(),
                safe.percent(),
                safe.level(),
                safe.judge());
    }

    private String beatsOwn() {
        var text = new StringBuilder();
        for (BeatsOwn cell : regret.beatsOwn().stream().limit(MOST_TOLD).toList()) {
            text.append(
                    String.format(
                            Locale.ENGLISH,
                            "On %s, %s likes the schedules of %s better than its own (%.1f %%, p = %.2f). %s%n",
                            cell.dataset(),
                            cell.judgedBy(),
                            cell.schedulesOf(),
                            cell.percent(),
                            cell.p(),
                            cell.note()));
        }
        int more = regret.beatsOwn().size() - MOST_TOLD;
        return more > 0 ? text + "And " + more + " more such cells.\n" : text.toString();
    }

    private String units() {
        var table =
                new TextTable(
                        1, cells("", result.variants().stream().map(one -> one.name()).toList()));
        for (UnitText unit : result.units()) {
            table.add(
                    cells(
                            unit.title() + " (" + unit.unit() + ")",
                            result.summaries().stream()
                                    .filter(one -> one.dataset() == null)
                                    .filter(one -> one.unit().equals(unit.id()))
                                    .map(CompareText::median)
                                    .toList()));
        }
        return table.text();
    }

    private static String median(UnitSummary summary) {
        double median = summary.spread().median();
        return String.format(Locale.ENGLISH, median == Math.rint(median) ? "%.0f" : "%.1f", median);
    }

    private String dominated() {
        if (result.pareto().dominated().isEmpty()) {
            return "\nNo variant is dominated: each is better than any other in some unit, or equal to it in all.\n";
        }
        var text = new StringBuilder("\n");
        for (Dominated one : result.pareto().dominated()) {
            text.append(one.variant())
                    .append(" is dominated by ")
                    .append(String.join(", ", one.by()))
                    .append(": no better in any unit on any dataset, and worse in one.\n");
        }
        return text.toString();
    }
}

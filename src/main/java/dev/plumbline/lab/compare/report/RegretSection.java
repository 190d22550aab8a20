package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.RegretResult;
import dev.plumbline.lab.compare.result.RegretResult.RegretCell;
import dev.plumbline.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How much worse profiles find each other's schedules than their own. */
final class RegretSection {

    /** Stands at cells in which another profile's schedules are better than the judge's own. */
    static final String BETTER = "†";

    private final ComparisonResult result;
    private final RegretResult regret;
    private final List<String> profiles;
    private final Map<Key, RegretCell> cells = new HashMap<>();

    /** Pairs of whom one beats the other's own on some dataset. */
    private final Set<Key> better = new HashSet<>();

    private record Key(String dataset, String of, String by) {}

    RegretSection(ComparisonResult result) {
        this.result = result;
        this.regret = result.regret();
        this.profiles = regret.profiles();
        for (var cell : regret.cells()) {
            cells.put(new Key(cell.dataset(), cell.schedulesOf(), cell.judgedBy()), cell);
        }
        regret.beatsOwn()
                .forEach(cell -> better.add(new Key("", cell.schedulesOf(), cell.judgedBy())));
    }

    List<PlotData.Regrets> plots() {
        return PlotScopes.of(result).stream()
                .map(scope -> new PlotData.Regrets(PlotScopes.name(scope), cells(scope)))
                .toList();
    }

    List<ReportTable> tables() {
        List<ReportTable> tables = new ArrayList<>();
        for (var plot : plots()) {
            List<ReportTable.Row> rows = new ArrayList<>();
            for (int row = 0; row < profiles.size(); row++) {
                rows.add(
                        new ReportTable.Row(
                                profiles.get(row),
                                plot.cells().get(row).stream()
                                        .map(
                                                cell ->
                                                        new ReportTable.Cell(
                                                                cell.text(), isBetter(cell)))
                                        .toList()));
            }
            tables.add(
                    new ReportTable(
                            plot.scope() + ": percent worse; row: whose schedules, column: judge",
                            ReportTable.heads("Schedules of", profiles),
                            rows));
        }
        return tables;
    }

    /** A sentence for each cell in which a search missed what another one found. */
    List<String> notes() {
        return regret.beatsOwn().stream()
                .map(
                        cell ->
                                "On %s, %s likes the schedules of %s better than its own (%s, p = %s). %s"
                                        .formatted(
                                                cell.dataset(),
                                                cell.judgedBy(),
                                                cell.schedulesOf(),
                                                ReportFigures.percent(cell.percent()),
                                                ReportFigures.probability(cell.p()),
                                                cell.note()))
                .toList();
    }

    private List<List<PlotData.Cell>> cells(@Nullable String dataset) {
        return IntStream.range(0, profiles.size())
                .mapToObj(
                        row ->
                                IntStream.range(0, profiles.size())
                                        .mapToObj(column -> cell(dataset, row, column))
                                        .toList())
                .toList();
    }

    private PlotData.Cell cell(@Nullable String dataset, int row, int column) {
        if (dataset == null) {
            return overall(row, column);
        }
        String of = profiles.get(row);
        String by = profiles.get(column);
        return single(Objects.requireNonNull(cells.get(new Key(dataset, of, by))));
    }

    private PlotData.Cell overall(int row, int column) {
        double percent = regret.matrix().get(row).get(column);
        var level = regret.levels().get(row).get(column);
        var pair = new Key("", profiles.get(row), profiles.get(column));
        return new PlotData.Cell(
                percent,
                level,
                text(percent, level, better.contains(pair)),
                row == column
                        ? "its own schedules"
                        : worse(percent)
                                + ", the mean over the datasets"
                                + (level == Severity.SOFT
                                        ? ""
                                        : "; what differs only at a milder level counts as 0"));
    }

    private static PlotData.Cell single(RegretCell cell) {
        boolean isOwn = cell.schedulesOf().equals(cell.judgedBy());
        String words =
                "%s (%s: %,d, its own %,d), p = %s"
                        .formatted(
                                worse(cell.percent()),
                                cell.level(),
                                cell.theirs().at(cell.level()),
                                cell.own().at(cell.level()),
                                ReportFigures.probability(cell.p()));
        return new PlotData.Cell(
                cell.percent(),
                cell.level(),
                text(cell.percent(), cell.level(), cell.difference().at(cell.level()) < 0),
                isOwn ? "its own schedules" : words);
    }

    private static String worse(double percent) {
        return ReportFigures.percent(Math.abs(percent)) + (percent < 0 ? " better" : " worse");
    }

    private static boolean isBetter(PlotData.Cell cell) {
        return cell.text().endsWith(BETTER);
    }

    private static String text(double percent, Severity level, boolean isBetter) {
        return ReportFigures.share(percent)
                + (level == Severity.SOFT ? "" : " " + level)
                + (isBetter ? BETTER : "");
    }
}

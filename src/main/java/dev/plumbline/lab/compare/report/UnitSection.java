package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitSummary;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitText;
import dev.plumbline.lab.compare.result.ComparisonResult.VariantSettings;
import dev.plumbline.lab.compare.result.RankSignificance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people feel of the schedules: a column for each profile, a row for each unit. */
final class UnitSection {

    private final ComparisonResult result;
    private final List<String> profiles;
    private final Map<Key, UnitSummary> summaries = new HashMap<>();

    private record Key(@Nullable String dataset, String profile, String unit) {}

    UnitSection(ComparisonResult result) {
        this.result = result;
        this.profiles = result.variants().stream().map(VariantSettings::name).toList();
        for (var one : result.summaries()) {
            summaries.put(new Key(one.dataset(), one.variant(), one.unit()), one);
        }
    }

    /** Those of which some schedule has any. */
    List<UnitText> units() {
        return result.units().stream()
                .filter(
                        unit ->
                                result.runs().stream()
                                        .anyMatch(
                                                run -> run.units().getOrDefault(unit.id(), 0L) > 0))
                .toList();
    }

    /** The titles of the others. */
    List<String> zeros() {
        var some = units();
        return result.units().stream()
                .filter(unit -> !some.contains(unit))
                .map(UnitText::title)
                .toList();
    }

    List<PlotData.Medians> plots() {
        return PlotScopes.of(result).stream()
                .map(
                        scope ->
                                new PlotData.Medians(
                                        PlotScopes.name(scope),
                                        profiles.stream().map(one -> values(scope, one)).toList()))
                .toList();
    }

    private List<PlotData.Value> values(@Nullable String scope, String profile) {
        return units().stream()
                .map(unit -> summary(scope, profile, unit).spread())
                .map(spread -> new PlotData.Value(spread.q1(), spread.median(), spread.q3()))
                .toList();
    }

    List<ReportTable> tables() {
        return PlotScopes.of(result).stream().map(this::table).toList();
    }

    private ReportTable table(@Nullable String scope) {
        return new ReportTable(
                PlotScopes.name(scope),
                ReportTable.heads("Unit, less is better", profiles),
                units().stream()
                        .map(
                                unit ->
                                        new ReportTable.Row(
                                                unit.title() + " (" + unit.unit() + ")",
                                                profiles.stream()
                                                        .map(one -> summary(scope, one, unit))
                                                        .map(UnitSection::cell)
                                                        .toList()))
                        .toList());
    }

    private UnitSummary summary(@Nullable String scope, String profile, UnitText unit) {
        return Objects.requireNonNull(summaries.get(new Key(scope, profile, unit.id())));
    }

    private static ReportTable.Cell cell(UnitSummary summary) {
        var spread = summary.spread();
        String text = ReportFigures.number(spread.median());
        if (spread.q1() != spread.q3()) {
            text += " (" + ReportFigures.middleHalf(spread) + ")";
        }
        Double p = summary.p();
        boolean isSignificant = p != null && RankSignificance.is(p);
        return new ReportTable.Cell(
                isSignificant ? text + " * p = " + ReportFigures.probability(p) : text,
                isSignificant);
    }
}

package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Front;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Point;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which profiles are not beaten in everything that counts. */
final class FrontSection {

    private final ComparisonResult result;

    FrontSection(ComparisonResult result) {
        this.result = result;
    }

    /** The pairs of units that the definition asks for, as far as some schedule has any of both. */
    List<List<Integer>> pairs(List<UnitText> units) {
        var ids = units.stream().map(UnitText::id).toList();
        return result.pareto().fronts().stream()
                .filter(front -> front.units().size() == 2)
                .map(front -> front.units().stream().map(ids::indexOf).toList())
                .filter(pair -> !pair.contains(-1))
                .distinct()
                .toList();
    }

    /** The fronts that the definition asks for: over all datasets, or the only one. */
    List<ReportTable> tables() {
        String scope = PlotScopes.of(result).getFirst();
        return result.pareto().fronts().stream()
                .filter(front -> Objects.equals(front.dataset(), scope))
                .map(this::table)
                .toList();
    }

    private ReportTable table(Front front) {
        var titles = front.units().stream().map(this::title).toList();
        List<String> heads = new ArrayList<>(titles);
        heads.add("On the front");
        return new ReportTable(
                PlotScopes.name(front.dataset()) + ": " + String.join(" / ", titles),
                ReportTable.heads("Profile", heads),
                front.points().stream().map(FrontSection::row).toList());
    }

    private static ReportTable.Row row(Point point) {
        String place =
                point.onFront() ? "yes" : "no, dominated by " + WordLists.and(point.dominatedBy());
        return new ReportTable.Row(
                point.variant(),
                Stream.concat(
                                point.values().stream()
                                        .map(ReportFigures::number)
                                        .map(ReportTable.Cell::of),
                                Stream.of(new ReportTable.Cell(place, point.onFront())))
                        .toList());
    }

    private String title(String unit) {
        return result.units().stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .map(one -> one.title() + " (" + one.unit() + ")")
                .orElse(unit);
    }
}

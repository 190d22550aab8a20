package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.VariantSettings;
import dev.plumbline.lab.compare.result.RunResult.CurvePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the searches went on, drawn at times that are dense, and told at some that are round. */
final class CurveSection {

    private static final int DRAWN = 100;
    private static final double[] ROUND = {1, 2, 5};
    private static final double TEN = 10;
    private static final double ROUNDING = 1e-9;

    private final ComparisonResult result;
    private final AnytimeCurves curves;

    CurveSection(ComparisonResult result) {
        this.result = result;
        this.curves = new AnytimeCurves(result);
    }

    List<PlotData.Curves> plots() {
        return datasets().stream().map(one -> curves.of(one, dense(one))).toList();
    }

    List<ReportTable> tables() {
        return datasets().stream().map(one -> table(curves.of(one, round(one)))).toList();
    }

    private List<String> datasets() {
        return PlotScopes.of(result).stream().filter(Objects::nonNull).toList();
    }

    /** A row for each time. */
    private ReportTable table(PlotData.Curves curves) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < curves.times().size(); i++) {
            int at = i;
            rows.add(
                    new ReportTable.Row(
                            ReportFigures.significant(curves.times().get(at)) + " " + curves.unit(),
                            curves.bands().stream()
                                    .map(band -> ReportTable.Cell.of(text(band, at)))
                                    .toList()));
        }
        return new ReportTable(
                curves.scope() + ": percent above the best known",
                ReportTable.heads(
                        "After", result.variants().stream().map(VariantSettings::name).toList()),
                rows);
    }

    private static String text(PlotData.Band band, int at) {
        String median = words(band.median().get(at));
        String low = words(band.q1().get(at));
        String high = words(band.q3().get(at));
        return low.equals(high) ? median : "%s (%s to %s)".formatted(median, low, high);
    }

    private static String words(@Nullable Double percent) {
        return percent == null ? "not yet" : ReportFigures.share(percent);
    }

    private DoubleStream times(String dataset) {
        return result.runs().stream()
                .filter(run -> run.dataset().equals(dataset))
                .flatMap(run -> run.curve().stream())
                .mapToDouble(CurvePoint::at)
                .filter(at -> at > 0);
    }

    private double first(String dataset) {
        return times(dataset).min().orElse(1);
    }

    private double last(String dataset) {
        return times(dataset).max().orElse(1);
    }

    /** Evenly on a logarithmic axis, from a power of ten. */
    private List<Double> dense(String dataset) {
        double first = Math.pow(TEN, Math.floor(Math.log10(first(dataset)) + ROUNDING));
        double ratio = last(dataset) / first;
        return IntStream.rangeClosed(0, DRAWN)
                .mapToObj(i -> first * Math.pow(ratio, (double) i / DRAWN))
                .toList();
    }

    /** 1, 2, 5, 10 and so on, and the end. */
    private List<Double> round(String dataset) {
        double first = first(dataset);
        double last = last(dataset);
        List<Double> times = new ArrayList<>();
        for (double power = Math.pow(TEN, Math.floor(Math.log10(first)));
                power <= last;
                power *= TEN) {
            for (double digit : ROUND) {
                if (digit * power >= first && digit * power < last - ROUNDING) {
                    times.add(digit * power);
                }
            }
        }
        times.add(last);
        return times;
    }
}

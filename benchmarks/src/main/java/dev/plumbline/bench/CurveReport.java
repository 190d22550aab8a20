package dev.plumbline.bench;

import dev.plumbline.bench.measure.ScoreCurve;
import dev.plumbline.cli.TextTable;
import dev.plumbline.schedule.Score;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A curve as it is in JSON; scores are text, as in a schedule. */
record CurveReport(
        String dataset,
        int sessions,
        int slots,
        long limitSeconds,
        @Nullable Double secondsToComplete,
        long moves,
        List<Point> points) {

    private static final double EARLY = 30;
    private static final double HUNDREDTHS = 100;

    /** From then on the best schedule had the score. */
    record Point(double seconds, String score) {}

    static CurveReport of(ScoreCurve curve) {
        var complete = curve.secondsToComplete();
        return new CurveReport(
                curve.dataset(),
                curve.sessions(),
                curve.slots(),
                curve.limitSeconds(),
                complete.isPresent() ? rounded(complete.getAsDouble()) : null,
                curve.moves(),
                curve.points().stream()
                        .map(point -> new Point(rounded(point.seconds()), point.score().toString()))
                        .toList());
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * HUNDREDTHS) / HUNDREDTHS;
    }

    /** As a table. */
    static String text(List<ScoreCurve> curves) {
        var table =
                new TextTable(
                        1,
                        "dataset",
                        "sessions",
                        "slots",
                        "complete after",
                        "after 30 s",
                        "in the end",
                        "moves");
        for (ScoreCurve curve : curves) {
            var complete = curve.secondsToComplete();
            table.add(
                    curve.dataset(),
                    Integer.toString(curve.sessions()),
                    Integer.toString(curve.slots()),
                    complete.isPresent()
                            ? String.format(Locale.ROOT, "%.1f s", complete.getAsDouble())
                            : "-",
                    curve.limitSeconds() < EARLY
                            ? "-"
                            : curve.scoreAt(EARLY).map(Score::toString).orElse("-"),
                    curve.last().toString(),
                    String.format(Locale.ROOT, "%,d", curve.moves()));
        }
        return table.text();
    }
}

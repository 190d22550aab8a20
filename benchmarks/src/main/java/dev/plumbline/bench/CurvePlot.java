package dev.plumbline.bench;

import dev.plumbline.bench.measure.ScoreCurve;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Curves as a picture (SVG) that shows on light and dark pages: soft points lost for each session,
 * over seconds, both on a logarithmic scale. A curve begins where nothing hard is broken and no
 * more is on the waitlist than in the end.
 */
final class CurvePlot {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int LEFT = 56;
    private static final int RIGHT = 110;
    private static final int TOP = 28;
    private static final int BOTTOM = 44;
    private static final int MOST_CURVES = 4;

    private static final String STYLE =
            """
            text { font: 13px system-ui, sans-serif; fill: #374151; }
            .grid { stroke: #d1d5db; stroke-width: 1; }
            .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
            .c0 { stroke: #1d4ed8; } .c1 { stroke: #b45309; } .c2 { stroke: #047857; } .c3 { stroke: #9d174d; }
            @media (prefers-color-scheme: dark) {
              text { fill: #d1d5db; } .grid { stroke: #4b5563; }
              .c0 { stroke: #93c5fd; } .c1 { stroke: #fbbf24; } .c2 { stroke: #6ee7b7; } .c3 { stroke: #f9a8d4; }
            }
            """;

    private final Axis seconds;
    private final Axis points;
    private final StringBuilder svg = new StringBuilder();

    private CurvePlot(List<Line> lines) {
        seconds =
                Axis.over(
                        lines.stream().flatMap(line -> line.marks().stream()).mapToDouble(Mark::x),
                        LEFT,
                        WIDTH - RIGHT);
        points =
                Axis.over(
                        lines.stream().flatMap(line -> line.marks().stream()).mapToDouble(Mark::y),
                        HEIGHT - BOTTOM,
                        TOP);
    }

    /**
     * The picture.
     *
     * @param curves those without a feasible schedule are left out
     */
    static String of(List<ScoreCurve> curves) {
        var lines = curves.stream().map(Line::of).filter(line -> !line.marks().isEmpty()).toList();
        return new CurvePlot(lines).draw(lines);
    }

    private String draw(List<Line> lines) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">",
                WIDTH, HEIGHT);
        add("<title>Soft points lost for each session, over seconds</title>");
        add("<style>%n%s</style>", STYLE);
        for (double tick : seconds.ticks()) {
            line(seconds.at(tick), TOP, seconds.at(tick), HEIGHT - BOTTOM);
            text(seconds.at(tick), HEIGHT - BOTTOM + 18, "middle", number(tick));
        }
        for (double tick : points.ticks()) {
            line(LEFT, points.at(tick), WIDTH - RIGHT, points.at(tick));
            text(LEFT - 8, points.at(tick) + 4, "end", number(tick));
        }
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "middle", "seconds");
        text(8, TOP - 12, "start", "soft points lost for each session");
        for (int i = 0; i < lines.size(); i++) {
            draw(lines.get(i), i % MOST_CURVES);
        }
        add("</svg>");
        return svg.toString();
    }

    /** In steps, because a score counts until there is a better one. */
    private void draw(Line line, int colour) {
        var path = new StringBuilder();
        double height = 0;
        for (Mark mark : line.marks()) {
            double x = seconds.at(mark.x());
            if (!path.isEmpty()) {
                path.append(String.format(Locale.ROOT, " %.1f,%.1f", x, height));
            }
            height = points.at(mark.y());
            path.append(String.format(Locale.ROOT, " %.1f,%.1f", x, height));
        }
        add("<polyline class=\"curve c%d\" points=\"%s\"/>", colour, path.toString().strip());
        text(seconds.at(line.marks().getLast().x()) + 8, height + 4, "start", line.name());
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        add(
                "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                fromX, fromY, toX, toY);
    }

    private void text(double x, double y, String anchor, String text) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x, y, anchor, text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String number(double value) {
        return value >= 1
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** A point of a curve, as it is drawn. */
    private record Mark(double x, double y) {}

    /** A curve, as it is drawn; it ends where the time did. */
    private record Line(String name, List<Mark> marks) {

        /** Zero has no place on a logarithmic scale: what is less than this is drawn as this. */
        private static final double LEAST = 0.1;

        static Line of(ScoreCurve curve) {
            Score end = curve.last();
            List<Mark> marks = new ArrayList<>();
            for (ScoreCurve.Point point : curve.complete()) {
                marks.add(mark(curve, point.seconds(), point.score()));
            }
            if (!marks.isEmpty()) {
                double over = Math.max(curve.limitSeconds(), marks.getLast().x());
                marks.add(mark(curve, over, end));
            }
            return new Line(curve.dataset(), List.copyOf(marks));
        }

        private static Mark mark(ScoreCurve curve, double seconds, Score score) {
            return new Mark(
                    Math.max(LEAST, seconds),
                    Math.max(LEAST, (double) -score.soft() / curve.sessions()));
        }
    }

    /** A logarithmic axis. */
    private record Axis(double low, double high, double start, double end) {

        private static final double[] STEPS = {1, 2, 5};

        /** From the last step below all values to the first one above. */
        static Axis over(DoubleStream values, double start, double end) {
            var statistics = values.summaryStatistics();
            if (statistics.getCount() == 0) {
                return new Axis(1, 10, start, end);
            }
            double low = 0;
            for (double tick : ticks(statistics.getMin() / 10, statistics.getMax())) {
                low = tick <= statistics.getMin() ? tick : low;
            }
            double high = ticks(statistics.getMax(), statistics.getMax() * 10).getFirst();
            return new Axis(low, high > low ? high : high * 2, start, end);
        }

        double at(double value) {
            return start + (end - start) * Math.log(value / low) / Math.log(high / low);
        }

        List<Double> ticks() {
            return ticks(low, high);
        }

        /** 1, 2 and 5 times powers of ten, in order. */
        private static List<Double> ticks(double from, double to) {
            List<Double> ticks = new ArrayList<>();
            for (double power = Math.pow(10, Math.floor(Math.log10(from)));
                    power <= to;
                    power *= 10) {
                for (double step : STEPS) {
                    double tick = step * power;
                    if (tick >= from && tick <= to) {
                        ticks.add(tick);
                    }
                }
            }
            return ticks;
        }
    }
}

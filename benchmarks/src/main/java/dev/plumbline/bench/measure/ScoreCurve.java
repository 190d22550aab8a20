package dev.plumbline.bench.measure;

import dev.plumbline.schedule.Score;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the score of one search went over time.
 *
 * @param sessions of the problem, breaks included
 * @param slots of the problem
 * @param limitSeconds the time limit of the search
 * @param points each better than the one before; the first is where the search began
 * @param moves tried by all who took part
 */
public record ScoreCurve(
        String dataset,
        int sessions,
        int slots,
        long limitSeconds,
        List<Point> points,
        long moves) {

    /** From then on the best schedule had the score. */
    public record Point(double seconds, Score score) {}

    /** When the first schedule was there that breaks no hard rule; empty if none was. */
    public OptionalDouble secondsToFeasible() {
        return points.stream()
                .filter(point -> point.score().isFeasible())
                .mapToDouble(Point::seconds)
                .findFirst();
    }

    /** The best score by then; the first one before there was any. */
    public Score scoreAt(double seconds) {
        Score best = points.getFirst().score();
        for (Point point : points) {
            if (point.seconds() <= seconds) {
                best = point.score();
            }
        }
        return best;
    }
}

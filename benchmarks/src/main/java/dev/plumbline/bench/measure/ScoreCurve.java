package dev.plumbline.bench.measure;

import dev.plumbline.schedule.Score;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the score of one search went over time.
 *
 * @param sessions of the problem, breaks included
 * @param slots of the problem
 * @param limitSeconds the time limit of the search
 * @param points each better than the one before; the first is what the search told first
 * @param moves tried by all threads together
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

    /**
     * Those that break no hard rule and lose no more at medium, the waitlist above all, than the
     * last one: a schedule that leaves everything out breaks no hard rule either.
     */
    public List<Point> complete() {
        return points.stream()
                .filter(point -> point.score().isFeasible() && last().isFeasible())
                .filter(point -> point.score().medium() == last().medium())
                .toList();
    }

    /** When the first of those was told; empty if none was. */
    public OptionalDouble secondsToComplete() {
        return complete().stream().mapToDouble(Point::seconds).findFirst();
    }

    /** The best score that was told by then; empty before the first was. */
    public Optional<Score> scoreAt(double seconds) {
        return points.stream()
                .filter(point -> point.seconds() <= seconds)
                .map(Point::score)
                .reduce((earlier, later) -> later);
    }

    /** The score in the end. */
    public Score last() {
        return points.getLast().score();
    }
}

package dev.plumbline.lab.compare.result;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Score;

/** A score, or the difference of two. */
public record ScoreLevels(long hard, long medium, long soft) {

    /** Of a score. */
    public static ScoreLevels of(Score score) {
        return new ScoreLevels(score.hard(), score.medium(), score.soft());
    }

    /** What the other one lacks to this one; positive where the other one is worse. */
    public ScoreLevels minus(ScoreLevels other) {
        return new ScoreLevels(hard - other.hard, medium - other.medium, soft - other.soft);
    }

    /** The first level that is not 0; SOFT when all are. */
    public Severity decisive() {
        if (hard != 0) {
            return Severity.HARD;
        }
        return medium != 0 ? Severity.MEDIUM : Severity.SOFT;
    }

    /** The number at a level. */
    public long at(Severity level) {
        return switch (level) {
            case HARD -> hard;
            case MEDIUM -> medium;
            default -> soft;
        };
    }
}

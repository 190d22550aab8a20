package dev.plumbline.solve.proof;

import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;

/** The best schedule known so far, which others may make better at any time. */
public interface Incumbent {

    /** Its score. */
    Score score();

    /** Hands in a better one. */
    void improve(Schedule schedule, Score score);
}

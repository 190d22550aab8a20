package dev.plumbline.schedule;

import java.util.List;

/**
 * A schedule with its score and everything that was found in it: the worst severity and the dearest
 * first.
 */
public record ScoredSchedule(Schedule schedule, Score score, List<Finding> findings) {}

package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;
import java.util.List;

/**
 * One thing that is wrong with a group.
 *
 * @param placements the sessions it is about
 */
public record GroupMatch(
        long penalty, List<? extends Placement> placements, FindingSentence sentence) {}

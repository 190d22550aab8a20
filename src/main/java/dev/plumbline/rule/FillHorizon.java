package dev.plumbline.rule;

import dev.plumbline.problem.facts.Slot;
import java.util.Set;

/**
 * Where sessions may still come to stand when a schedule is made slot by slot.
 *
 * @param from nothing that comes starts before this minute
 * @param open nothing that comes is in any other slot
 */
public record FillHorizon(long from, Set<Slot> open) {}

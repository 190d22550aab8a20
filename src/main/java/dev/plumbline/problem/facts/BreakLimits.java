package dev.plumbline.problem.facts;

/** A break's own slot and the minutes between which it starts, both inclusive. */
public record BreakLimits(Slot slot, long earliest, long latest) {}

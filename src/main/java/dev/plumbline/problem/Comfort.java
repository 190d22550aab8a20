package dev.plumbline.problem;

/**
 * The local wall-clock hours in which a person likes to take part, and those in which it is still
 * bearable.
 */
public record Comfort(LocalHours comfortable, LocalHours tolerable) {}

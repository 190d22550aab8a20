package dev.plumbline.solve.model;

/** A length some session of the problem may have. */
public record MinutesFact(int minutes) {}

package dev.plumbline.problem.facts;

import org.jspecify.annotations.Nullable;

/** What must come before a session, and how directly. */
public record FactPrecedence(Session session, @Nullable Integer maxGapMinutes) {}

package dev.plumbline.lab.compare.definition;

import dev.plumbline.problem.facts.Facts;

/** A problem to compare variants on. */
public record ComparedDataset(String name, Facts facts) {}

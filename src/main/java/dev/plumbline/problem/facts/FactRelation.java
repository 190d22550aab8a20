package dev.plumbline.problem.facts;

import dev.plumbline.problem.Relation;
import java.util.List;

/** A tie with its sessions resolved, each once. */
public record FactRelation(Relation details, List<Session> sessions) {}

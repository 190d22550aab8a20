package dev.plumbline.solve.model;

import dev.plumbline.rule.Relation;

/**
 * A relation and the rule it belongs to.
 *
 * @param rule number in the catalogue
 */
public record RelationFact(int rule, Relation relation) {}

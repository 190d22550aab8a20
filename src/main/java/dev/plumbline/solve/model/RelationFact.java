package dev.plumbline.solve.model;

import dev.plumbline.rule.SessionRelation;

/**
 * A relation and the rule it belongs to.
 *
 * @param rule number in the catalogue
 */
public record RelationFact(int rule, SessionRelation relation) {}

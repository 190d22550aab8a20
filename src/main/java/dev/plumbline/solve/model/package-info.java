/**
 * The planning model: sessions in the list of a slot, their lengths, and the starts that follow.
 * The constraint streams are made from the rules, never written by hand. Timefold clones and
 * changes these objects while it searches.
 */
package dev.plumbline.solve.model;

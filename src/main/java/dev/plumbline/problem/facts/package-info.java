/**
 * A problem with its ids resolved into objects, made once per problem: sessions of all three kinds
 * under one type, time slots in minutes, people and clusters by reference. Everything that judges
 * or makes schedules reads these; they are immutable and know nothing of rules.
 */
@NullMarked
package dev.plumbline.problem.facts;

import org.jspecify.annotations.NullMarked;

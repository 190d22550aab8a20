/**
 * Says how good a schedule is and why: the same rules the search uses, evaluated in plain Java over
 * an immutable schedule. Works on any schedule, solved, made by hand or imported, and needs no
 * solver.
 */
@NullMarked
package dev.plumbline.explain;

import org.jspecify.annotations.NullMarked;

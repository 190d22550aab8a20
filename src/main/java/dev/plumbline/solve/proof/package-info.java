/**
 * Says when nothing better can exist: {@link dev.plumbline.solve.proof.ExactSearch} looks at every
 * schedule of a problem of the size of a microconference, without looking at most of them one by
 * one. It asks the same rules as the local search, and relies on one thing more: that a rule's
 * penalty never shrinks when a session is added to a schedule.
 */
@NullMarked
package dev.plumbline.solve.proof;

import org.jspecify.annotations.NullMarked;

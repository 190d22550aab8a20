/**
 * Says of each session on the waitlist what keeps it there and what would let it in. Tries changes
 * on the schedule at hand and audits them; needs no solver. Why a session could not be placed even
 * if it were alone, is found out in {@code explain.diagnosis}.
 */
@NullMarked
package dev.plumbline.explain.waitlist;

import org.jspecify.annotations.NullMarked;

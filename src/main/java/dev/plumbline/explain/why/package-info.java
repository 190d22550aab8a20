/**
 * Why a schedule scores what it scores: by rule, and by session. All numbers of an {@link
 * dev.plumbline.explain.why.ScoreExplanation} add up to the score.
 */
@NullMarked
package dev.plumbline.explain.why;

import org.jspecify.annotations.NullMarked;

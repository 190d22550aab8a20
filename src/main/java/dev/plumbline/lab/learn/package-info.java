/**
 * Learns weights from an agenda that people made: inverse optimisation, which asks under which
 * weights the agenda is as good as nothing else. {@link dev.plumbline.lab.learn.WeightLearning} is
 * the way in, {@link dev.plumbline.lab.learn.LearnedWeights} what comes out.
 */
@NullMarked
package dev.plumbline.lab.learn;

import org.jspecify.annotations.NullMarked;

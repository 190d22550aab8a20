/**
 * Says how far each weight can change before another schedule is the best, and who moves then:
 * parametric programming over known schedules, refined by searches at the breakpoints. {@link
 * dev.plumbline.lab.sensitivity.SensitivityAnalysis} is the way in, {@link
 * dev.plumbline.lab.sensitivity.WeightSensitivity} what comes out.
 */
@NullMarked
package dev.plumbline.lab.sensitivity;

import org.jspecify.annotations.NullMarked;

/**
 * The HTTP door: resources of a few lines that parse, call and answer. The subpackage {@code job}
 * joins store and solver, {@code error} says no. What an answer shows of a schedule depends on its
 * {@link dev.plumbline.exchange.out.Audience}.
 */
@NullMarked
package dev.plumbline.rest;

import org.jspecify.annotations.NullMarked;

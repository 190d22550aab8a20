/**
 * Invents problems to work on: a microconference, one with too many talks, a whole conference and
 * the question when each of its microconferences takes place. The same kind and seed always give
 * the same problem, on every machine and JDK, so that measurements can be repeated. Everybody and
 * everything in them is made up, and what is asked for is kept moderate enough that a schedule
 * without hard violations exists.
 */
@NullMarked
package dev.plumbline.lab.synthetic;

import org.jspecify.annotations.NullMarked;

/**
 * The conferences of OptaPlanner's examples in our model: talks go into fixed pairs of a timeslot
 * and a room. Such a pair is a time slot that one talk fills; how long it really is, the rules of
 * this package know.
 */
@NullMarked
package dev.plumbline.bench.yardstick.optaplanner;

import org.jspecify.annotations.NullMarked;

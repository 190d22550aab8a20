/**
 * CoSPLib's conferences (Pylyavskyy, Jacko and Kheiri, European Journal of Operational Research,
 * 2024) in our model: a session in a room is a time slot of one minute for each of its slots, a
 * submission a talk, a track a cluster. What its objective asks and our catalogue does not, is a
 * rule here.
 */
@NullMarked
package dev.plumbline.bench.yardstick.cosplib;

import org.jspecify.annotations.NullMarked;

package dev.plumbline.schedule;

import java.util.List;

/**
 * How much better a part of a schedule could be by itself: counted are the rules as far as they
 * look at nothing but its sessions and slots.
 *
 * @param tracks ids of the tracks of its sessions, in the problem's order; none when they have none
 * @param timeSlots ids of its slots, in order of time
 * @param score of the part as it is
 * @param bound the part cannot be better than this
 * @param proven whether the part can be as good as that
 */
public record PartGap(
        List<String> tracks, List<String> timeSlots, Score score, Score bound, boolean proven) {}

package dev.plumbline.problem;

import java.util.List;

/**
 * A microconference, seen from the conference.
 *
 * @param leads ids of the people who run it
 */
@HasBuilder
public record Track(String id, String name, List<String> leads) implements TrackBuilder.With {}

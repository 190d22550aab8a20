package dev.plumbline.lab.weights;

import dev.plumbline.schedule.Schedule;

/** A schedule and what the rules find in it. */
public record Candidate(Schedule schedule, Penalties penalties) {

    /** Measured in the space of its problem. */
    public static Candidate of(WeightSpace space, Schedule schedule) {
        return new Candidate(schedule, space.penalties(schedule));
    }
}

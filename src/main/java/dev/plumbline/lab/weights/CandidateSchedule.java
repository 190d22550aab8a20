package dev.plumbline.lab.weights;

import dev.plumbline.schedule.Schedule;

/** A schedule and what the rules find in it. */
public record CandidateSchedule(Schedule schedule, RulePenalties penalties) {

    /** Measured in the space of its problem. */
    public static CandidateSchedule of(WeightSpace space, Schedule schedule) {
        return new CandidateSchedule(schedule, space.penalties(schedule));
    }
}

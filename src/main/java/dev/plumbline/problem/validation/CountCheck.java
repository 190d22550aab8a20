package dev.plumbline.problem.validation;

import dev.plumbline.problem.Problem;

/** There are no more sessions and time slots than any conference has. */
final class CountCheck implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        Problem problem = input.problem();
        long breaks = input.timeSlots().mapToLong(slot -> slot.value().breaks().size()).sum();
        long sessions = problem.talks().size() + problem.coordinationSessions().size() + breaks;
        if (sessions > SizeLimits.SESSIONS) {
            input.error(
                    input.at("talks"),
                    "tooManySessions",
                    "There are %d talks, coordination sessions and breaks together, but at most %d are possible."
                            .formatted(sessions, SizeLimits.SESSIONS));
        }
        if (problem.timeSlots().size() > SizeLimits.TIME_SLOTS) {
            input.error(
                    input.at("timeSlots"),
                    "tooManyTimeSlots",
                    "There are %d time slots, but at most %d are possible."
                            .formatted(problem.timeSlots().size(), SizeLimits.TIME_SLOTS));
        }
    }
}

package dev.plumbline.lab.sensitivity;

import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.ScoredSchedule;

/** How sure it is that nothing better exists, the surest first. */
public enum BestConfirmation {
    /** Nothing better exists. */
    PROVEN,
    /** A search found nothing better. */
    FOUND,
    /** Among the schedules that are known nothing is better; nobody has searched. */
    KNOWN;

    static BestConfirmation of(ScoredSchedule found) {
        return found.optimality().status() == Optimality.Status.PROVEN ? PROVEN : FOUND;
    }
}

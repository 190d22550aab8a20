package dev.plumbline.explain.waitlist;

import dev.plumbline.explain.diagnosis.ProvenTrouble;
import dev.plumbline.schedule.Schedule;
import java.util.Optional;

/**
 * Why a session is on the waitlist.
 *
 * @param code stable, in camel case
 * @param why a sentence
 * @param remedy what would let it in, if something was found
 */
public record WaitlistReason(String code, String why, Optional<Remedy> remedy) {

    /**
     * What would let a session in, without breaking a hard rule that is not broken already.
     *
     * @param words a sentence
     * @param after the schedule when it is done
     */
    public record Remedy(String words, Schedule after) {}

    static WaitlistReason of(String code, String why) {
        return new WaitlistReason(code, why, Optional.empty());
    }

    static WaitlistReason of(ProvenTrouble trouble) {
        return of(trouble.code(), trouble.message() + " " + trouble.help());
    }

    /** All of it, for people. */
    public String text() {
        return remedy.map(found -> why + " " + found.words()).orElse(why);
    }
}

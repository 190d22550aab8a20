package dev.plumbline.lab.compare.definition;

import dev.plumbline.lab.compare.result.ComparisonResult.UnitText;
import java.util.List;

/** What people feel of a schedule. Of all of them, less is better. */
public enum PeopleUnit {
    HARD_BROKEN("hardBroken", "Hard rules broken", "findings"),
    WAITLISTED("waitlisted", "Sessions on the waitlist", "sessions"),
    WAITLIST_MINUTES("waitlistMinutes", "Asked for on the waitlist", "minutes"),
    MINUTES_CUT("minutesCut", "Cut from sessions", "minutes"),
    WANTED_MISSING("wantedMissing", "Wanted people who miss a session", "people"),
    WANTED_MINUTES("wantedMinutes", "Missed by wanted people", "minutes"),
    UNCOMFORTABLE_MINUTES(
            "uncomfortableMinutes", "Outside comfortable hours, all remote people", "minutes"),
    WORST_OFF_MINUTES(
            "worstOffMinutes", "Outside comfortable hours, the worst-off person", "minutes"),
    CLUSTER_SWITCHES("clusterSwitches", "Changes of topic", "switches"),
    COORDINATION_EARLY("coordinationEarly", "Coordination sessions before their talks", "sessions"),
    PEOPLE_MOVED("peopleMoved", "People told of changes to what is published", "people"),
    IDLE_MINUTES("idleMinutes", "Waiting inside slots", "minutes"),
    AV_CHANGEOVERS("avChangeovers", "Changes between remote and in person", "changes"),
    BACK_TO_BACK("backToBack", "Changes of room without a pause", "findings"),
    DAYS_AWAY("daysAway", "Days between a person's sessions", "days");

    /** What definitions get that ask for none: pairs that usually pull in two directions. */
    public static final List<List<PeopleUnit>> FRONTS =
            List.of(
                    List.of(UNCOMFORTABLE_MINUTES, CLUSTER_SWITCHES),
                    List.of(MINUTES_CUT, UNCOMFORTABLE_MINUTES),
                    List.of(MINUTES_CUT, WAITLIST_MINUTES),
                    List.of(WANTED_MINUTES, CLUSTER_SWITCHES, WORST_OFF_MINUTES));

    private final String id;
    private final String title;
    private final String counted;

    PeopleUnit(String id, String title, String counted) {
        this.id = id;
        this.title = title;
        this.counted = counted;
    }

    /** Stable, in lower camel case. */
    public String id() {
        return id;
    }

    /** As results tell it. */
    public UnitText text() {
        return new UnitText(id, title, counted, "less");
    }
}

package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Comfort;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PersonBuilder;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Unavailability;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person while the problem is still being invented. */
final class InventedPerson {

    private final String name;
    private final String affiliation;
    private final @Nullable ZoneId remoteZone;
    private final @Nullable Comfort comfort;
    private final List<Unavailability> unavailable = new ArrayList<>();
    private final Set<Integer> halfDays = new LinkedHashSet<>();
    private boolean tied;

    InventedPerson(
            String name,
            String affiliation,
            @Nullable ZoneId remoteZone,
            @Nullable Comfort comfort) {
        this.name = name;
        this.affiliation = affiliation;
        this.remoteZone = remoteZone;
        this.comfort = comfort;
    }

    String id() {
        return InventedIds.of(name);
    }

    boolean remote() {
        return remoteZone != null;
    }

    /** Notes that the person speaks, leads or is required in this half-day of the conference. */
    void needIn(int halfDay) {
        halfDays.add(halfDay);
    }

    boolean neededIn(int halfDay) {
        return halfDays.contains(halfDay);
    }

    /**
     * Settles that nothing more may narrow when this person can take part, because others build on
     * it: without that the problem might have no feasible schedule.
     */
    void tie() {
        tied = true;
    }

    boolean tied() {
        return tied;
    }

    void away(OffsetDateTime start, OffsetDateTime end, String reason, Severity severity) {
        unavailable.add(new Unavailability(start, end, reason, severity));
    }

    Person toPerson() {
        return PersonBuilder.builder()
                .id(id())
                .name(name)
                .affiliation(affiliation)
                .attendance(remote() ? Attendance.REMOTE : Attendance.IN_PERSON)
                .timeZone(remoteZone)
                .comfort(comfort)
                .unavailable(unavailable)
                .build();
    }
}

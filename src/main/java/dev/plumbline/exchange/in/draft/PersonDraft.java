package dev.plumbline.exchange.in.draft;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Comfort;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PersonBuilder;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Unavailability;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person while the files are being read. */
public final class PersonDraft {

    private final String id;
    private final String name;
    private @Nullable String affiliation;
    private Attendance attendance = Attendance.UNKNOWN;
    private @Nullable ZoneId timeZone;
    private @Nullable Comfort comfort;
    private final Set<Unavailability> unavailable = new LinkedHashSet<>();
    private PublicProfile profile = PublicProfile.NONE;
    private @Nullable String key;

    PersonDraft(String id, String name, @Nullable String affiliation) {
        this.id = id;
        this.name = name;
        this.affiliation = affiliation;
    }

    PersonDraft(String id, Person person) {
        this(id, person.name(), person.affiliation());
        attendance = person.attendance();
        timeZone = person.timeZone();
        comfort = person.comfort();
        unavailable.addAll(person.unavailable());
        profile = person.profile();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String affiliation() {
        return affiliation;
    }

    /** What the source calls the person, if it calls them anything. */
    @Nullable String key() {
        return key;
    }

    void knownAs(String sourceKey) {
        key = sourceKey;
    }

    /** Says the affiliation unless it was said before. */
    void complete(@Nullable String other) {
        if (affiliation == null) {
            affiliation = other;
        }
    }

    /** What is shown of the person; what was said before stands. */
    public void listed(PublicProfile more) {
        profile =
                new PublicProfile(
                        first(profile.guid(), more.guid()),
                        first(profile.publicNumber(), more.publicNumber()),
                        first(profile.publicCode(), more.publicCode()),
                        first(profile.url(), more.url()),
                        first(profile.avatar(), more.avatar()),
                        first(profile.biography(), more.biography()));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    /** Takes part from that zone. */
    public void remote(ZoneId zone) {
        attendance = Attendance.REMOTE;
        timeZone = zone;
    }

    /** Cannot, or would rather not, take part then; the same stretch counts once. */
    public void busy(
            OffsetDateTime start, OffsetDateTime end, @Nullable String reason, Severity severity) {
        unavailable.add(new Unavailability(start, end, reason, severity));
    }

    Person person() {
        return PersonBuilder.builder()
                .id(id)
                .name(name)
                .affiliation(affiliation)
                .attendance(attendance)
                .timeZone(timeZone)
                .comfort(comfort)
                .unavailable(List.copyOf(unavailable))
                .profile(profile)
                .build();
    }
}

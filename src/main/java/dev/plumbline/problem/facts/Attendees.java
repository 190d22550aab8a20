package dev.plumbline.problem.facts;

import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Person;
import java.util.ArrayList;
import java.util.List;

/** The people of a session. */
public record Attendees(
        List<Person> speakers,
        List<Person> required,
        List<Person> wanted,
        List<FactQuorum> quorums) {

    /** Of a session without people, such as a break. */
    public static final Attendees NONE = new Attendees(List.of(), List.of(), List.of(), List.of());

    /**
     * Speakers and required people, each once, speakers first: those who cannot be elsewhere at the
     * time.
     */
    public List<Person> bound() {
        List<Person> bound = new ArrayList<>(speakers.size() + required.size());
        addEachOnce(speakers, bound);
        addEachOnce(required, bound);
        return List.copyOf(bound);
    }

    private static void addEachOnce(List<Person> people, List<Person> bound) {
        for (Person person : people) {
            if (!isAmong(bound, person)) {
                bound.add(person);
            }
        }
    }

    /** Whether this person cannot be elsewhere at the time. */
    public boolean binds(Person person) {
        return isAmong(speakers, person) || isAmong(required, person);
    }

    private static boolean isAmong(List<Person> people, Person person) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i) == person) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the speakers is remote. */
    public boolean remote() {
        return speakers.stream().anyMatch(speaker -> speaker.attendance() == Attendance.REMOTE);
    }
}

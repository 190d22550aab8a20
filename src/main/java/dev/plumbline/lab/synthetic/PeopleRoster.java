package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.Comfort;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.Person;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody in one problem; hires new people. */
final class PeopleRoster {

    private static final List<String> AFFILIATIONS =
            List.of(
                    "Example Labs",
                    "Sample Silicon",
                    "Placeholder Systems",
                    "Foobar Cloud",
                    "University of Nowhere");

    private static final Comfort NIGHT_OWL =
            new Comfort(
                    new LocalHours(LocalTime.of(11, 0), LocalTime.of(23, 30)),
                    new LocalHours(LocalTime.of(9, 0), LocalTime.of(2, 0)));

    private final SeededDice dice;
    private final Iterator<String> names;
    private final List<InventedPerson> people = new ArrayList<>();

    PeopleRoster(SeededDice dice) {
        this.dice = dice;
        names = InventedNames.all(dice);
    }

    /** Somebody new who comes to the venue. */
    InventedPerson inPerson() {
        return hire(null, null);
    }

    /** Somebody new who takes part from afar; some say which hours suit them. */
    InventedPerson remote(ZoneId zone) {
        return hire(zone, dice.chance(25) ? NIGHT_OWL : null);
    }

    /** Somebody new, remote in so many of a hundred cases. */
    InventedPerson anybody(int percentRemote) {
        return dice.chance(percentRemote) ? remote(RemoteZones.any(dice)) : inPerson();
    }

    /** Everybody hired so far. */
    List<InventedPerson> drafts() {
        return List.copyOf(people);
    }

    List<Person> toPeople() {
        return people.stream().map(InventedPerson::toPerson).toList();
    }

    private InventedPerson hire(@Nullable ZoneId zone, @Nullable Comfort comfort) {
        var person = new InventedPerson(names.next(), dice.pick(AFFILIATIONS), zone, comfort);
        people.add(person);
        return person;
    }
}

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

    /** Where remote people live. */
    static final class RemoteZones {

        /** Zones that are not whole hours away from UTC: what naive time arithmetic gets wrong. */
        static final List<ZoneId> FRACTIONAL =
                List.of(
                        ZoneId.of("Asia/Kolkata"),
                        ZoneId.of("Asia/Kathmandu"),
                        ZoneId.of("Australia/Adelaide"));

        private static final List<ZoneId> OTHERS =
                List.of(
                        ZoneId.of("Africa/Nairobi"),
                        ZoneId.of("America/Los_Angeles"),
                        ZoneId.of("America/Sao_Paulo"),
                        ZoneId.of("Asia/Tokyo"),
                        ZoneId.of("Europe/Berlin"),
                        ZoneId.of("Europe/Dublin"));

        private RemoteZones() {}

        /** Any zone; every third or so is a fractional one. */
        static ZoneId any(SeededDice dice) {
            return dice.pick(dice.chance(35) ? FRACTIONAL : OTHERS);
        }
    }

    /**
     * Names that nobody can mistake for a real person's: every family name is the word for
     * "example" in some language.
     */
    private static final class InventedNames {

        private static final List<String> GIVEN =
                List.of(
                        "Aiko", "Amara", "Anahera", "Anders", "Aroha", "Bao", "Binh", "Chidi",
                        "Dalia", "Elif", "Emeka", "Farid", "Freya", "Goran", "Hana", "Ines",
                        "Ioana", "Jorge", "Kaveh", "Keanu", "Lakshmi", "Leila", "Lucía", "Maja",
                        "Mateus", "Mei", "Milan", "Nadia", "Niamh", "Nikos", "Olga", "Pavel",
                        "Priya", "Rania", "Ravi", "Sanna", "Tariq", "Thabo", "Tomás", "Wanjiru",
                        "Yusuf", "Zofia");

        private static final List<String> FAMILY =
                List.of(
                        "Adibide",
                        "Beispiel",
                        "Contoh",
                        "Eksempel",
                        "Enghraifft",
                        "Esempio",
                        "Esimerkki",
                        "Exemple",
                        "Exempel",
                        "Exemplo",
                        "Ejemplo",
                        "Halimbawa",
                        "Mfano",
                        "Namuna",
                        "Näide",
                        "Örnek",
                        "Paradeigma",
                        "Pavyzdys",
                        "Példa",
                        "Piemērs",
                        "Příklad",
                        "Primjer",
                        "Sampla",
                        "Shembull",
                        "Tauira",
                        "Udaharan",
                        "Voorbeeld");

        private InventedNames() {}

        /** Every full name once, in an order that depends on the dice. */
        static Iterator<String> all(SeededDice dice) {
            List<String> names = new ArrayList<>();
            for (String given : GIVEN) {
                for (String family : FAMILY) {
                    names.add(given + " " + family);
                }
            }
            return dice.shuffled(names).iterator();
        }
    }
}

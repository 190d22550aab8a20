package dev.plumbline.testing;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is merely shown of sessions, people and rooms: some say much, some nothing. */
final class RandomListings {

    private static final List<String> TEXTS =
            List.of(
                    "Plain words",
                    "Two\n\nparagraphs & <b>more</b>",
                    "=1+1; \"quoted\", 'and' so; on",
                    "Überall 漢字 😀",
                    "{name} ${x} ]]>",
                    "https://example.org/?a=1&b=2");

    private final RandomDraws random;
    private int numbers;

    private RandomListings(long seed) {
        random = new RandomDraws(seed ^ 0x5EED);
    }

    /** The same problem, with what is drawn. */
    static Problem in(Problem problem, long seed) {
        var drawn = new RandomListings(seed);
        return problem.withSessions(drawn::talk)
                .withPeople(problem.people().stream().map(drawn::person).toList())
                .withRooms(problem.rooms().stream().map(drawn::room).toList());
    }

    private Talk talk(Talk talk) {
        return random.coin() ? talk : talk.withListing(listing());
    }

    private Person person(Person person) {
        return random.coin()
                ? person
                : person.withProfile(
                        new PublicProfile(
                                perhaps(this::guid),
                                perhaps(() -> ++numbers),
                                perhaps(() -> random.pick(List.of("ADAEXA", "B0"))),
                                perhaps(this::address),
                                perhaps(this::address),
                                perhaps(this::text)));
    }

    private Room room(Room room) {
        return room.withGuid(perhaps(this::guid));
    }

    private PublicListing listing() {
        Boolean doNotRecord = perhaps(random::coin);
        return new PublicListing(
                perhaps(this::guid),
                perhaps(() -> ++numbers),
                perhaps(() -> "some-%d-slug".formatted(++numbers)),
                perhaps(this::address),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(() -> random.pick(List.of("talk", "workshop", "Lightning talk"))),
                perhaps(() -> random.pick(List.of("en", "de", "pt-br"))),
                perhaps(this::address),
                links(),
                links(),
                doNotRecord,
                perhaps(this::address),
                // XML has no license without saying whether there is a recording
                doNotRecord == null ? null : perhaps(this::text));
    }

    private List<WebLink> links() {
        List<WebLink> links = new ArrayList<>();
        while (random.chance(40)) {
            links.add(
                    new WebLink(
                            perhaps(this::text),
                            address(),
                            perhaps(() -> random.pick(List.of("web", "slides", "media")))));
        }
        return links;
    }

    private <T> @Nullable T perhaps(Supplier<T> drawn) {
        return random.coin() ? drawn.get() : null;
    }

    private String guid() {
        return new UUID(random.below(Integer.MAX_VALUE), random.below(Integer.MAX_VALUE))
                .toString();
    }

    private String address() {
        return "https://example.org/%d?a=b&c=%%20d".formatted(random.below(1000));
    }

    private String text() {
        return random.pick(TEXTS);
    }
}

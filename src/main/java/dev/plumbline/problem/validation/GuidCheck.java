package dev.plumbline.problem.validation;

import dev.plumbline.problem.Guids;
import dev.plumbline.problem.Room;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A guid is a UUID, and nothing else of its kind has it. */
final class GuidCheck implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        check(input, "session", input.sessions(), talk -> talk.listing().guid());
        check(input, "person", input.people(), person -> person.profile().guid());
        check(input, "room", input.rooms(), Room::guid);
    }

    private static <T> void check(
            ValidationInput input,
            String kind,
            Stream<LocatedPart<T>> items,
            Function<T, @Nullable String> guidOf) {
        Set<String> taken = new HashSet<>();
        items.forEach(
                item -> {
                    String guid = guidOf.apply(item.value());
                    if (guid == null || !input.isSound(item.at("guid"))) {
                        return;
                    }
                    if (!Guids.isGuid(guid)) {
                        input.error(
                                item.at("guid"),
                                "badGuid",
                                "The field (guid) is \"%s\", but must be a UUID such as 6ba7b811-9dad-11d1-80b4-00c04fd430c8. Maybe leave it out?"
                                        .formatted(ShownValue.of(guid)));
                    } else if (!taken.add(guid.toLowerCase(Locale.ROOT))) {
                        input.error(
                                item.at("guid"),
                                "duplicateId",
                                "Another %s has the guid \"%s\" already. Maybe leave this one out?"
                                        .formatted(kind, guid));
                    }
                });
    }
}

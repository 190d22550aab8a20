package dev.plumbline.exchange.out.text;

import dev.plumbline.exchange.out.Speaker;
import java.util.List;
import java.util.stream.Collectors;

/** Names on one line. */
final class People {

    private People() {}

    /** With affiliations. */
    static String of(List<Speaker> speakers) {
        return speakers.stream().map(People::of).collect(Collectors.joining(", "));
    }

    private static String of(Speaker speaker) {
        String affiliation = speaker.affiliation();
        String name = OneLine.of(speaker.name());
        return affiliation == null ? name : name + " (" + OneLine.of(affiliation) + ")";
    }
}

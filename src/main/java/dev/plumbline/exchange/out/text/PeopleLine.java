package dev.plumbline.exchange.out.text;

import dev.plumbline.exchange.out.PublicSpeaker;
import java.util.List;
import java.util.stream.Collectors;

/** Names on one line. */
final class PeopleLine {

    private PeopleLine() {}

    /** With affiliations. */
    static String of(List<PublicSpeaker> speakers) {
        return speakers.stream().map(PeopleLine::of).collect(Collectors.joining(", "));
    }

    private static String of(PublicSpeaker speaker) {
        String affiliation = speaker.affiliation();
        String name = OneLine.of(speaker.name());
        return affiliation == null ? name : name + " (" + OneLine.of(affiliation) + ")";
    }
}

package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.ConferenceClock;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all sessions of a page are told with: its zone, colours, and who is required. */
final class PageWords {

    private static final int COLOURS = 8;

    private final Programme programme;
    private final ConferenceClock clock;

    /** By cluster, as they are first met. */
    private final Map<String, Integer> colours = new HashMap<>();

    /** Names by session; empty for the public. */
    private final Map<String, List<String>> required = new HashMap<>();

    PageWords(Programme programme) {
        this.programme = programme;
        this.clock = new ConferenceClock(programme.zone(), " UTC");
        if (programme.privateParts() != null) {
            for (Session session :
                    programme.privateParts().scored().schedule().facts().sessions()) {
                var names = new ArrayList<>(session.attendees().required());
                names.removeAll(session.attendees().speakers());
                required.put(session.id(), names.stream().map(Person::name).toList());
            }
        }
    }

    PageMoment moment(Instant moment) {
        return PageMoment.of(moment, programme.zone(), clock);
    }

    List<ProgrammePage.Cluster> clusters(List<String> names) {
        return names.stream().map(name -> new ProgrammePage.Cluster(name, colour(name))).toList();
    }

    private int colour(String cluster) {
        return colours.computeIfAbsent(cluster, any -> colours.size() % COLOURS);
    }

    List<String> required(String session) {
        return required.getOrDefault(session, List.of());
    }
}

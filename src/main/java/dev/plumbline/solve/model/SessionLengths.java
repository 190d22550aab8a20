package dev.plumbline.solve.model;

import dev.plumbline.problem.facts.Session;
import java.util.ArrayList;
import java.util.List;

/** The lengths a session may have: from the shortest to the longest on the grid. */
final class SessionLengths {

    private SessionLengths() {}

    static List<Integer> of(Session session, int gridMinutes) {
        List<Integer> lengths = new ArrayList<>();
        for (int minutes = session.longestMinutes();
                minutes >= session.shortestMinutes();
                minutes -= gridMinutes) {
            lengths.addFirst(minutes);
        }
        return List.copyOf(lengths);
    }
}

package dev.plumbline.problem.validation;

import static java.util.stream.Collectors.joining;

import dev.plumbline.problem.Precedence;
import dev.plumbline.problem.Talk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No session must come after itself, be it by way of others. Sessions are walked depth first along
 * what they come after; a cycle that shares a session with one reported already is left for the
 * next time, so that a knot does not give an error for each of its many cycles.
 */
final class PrecedenceCycles implements ProblemCheck {

    private static final int NAMES_SHOWN = 10;

    @Override
    public void check(ValidationInput input) {
        Map<String, LocatedPart<Talk>> sessions = new HashMap<>();
        input.sessions().forEach(session -> sessions.putIfAbsent(session.value().id(), session));
        var walk = new Walk(input, sessions);
        input.sessions().filter(session -> session.value().id() != null).forEach(walk::from);
    }

    /** One session of the current path and what it comes after, as far as not walked yet. */
    private record Step(LocatedPart<Talk> session, Iterator<LocatedPart<Precedence>> open) {

        static Step of(LocatedPart<Talk> session) {
            return new Step(
                    session,
                    session.each("after", session.value().conditions().after()).iterator());
        }

        String id() {
            return session.value().id();
        }
    }

    private static final class Walk {

        private final ValidationInput input;
        private final Map<String, LocatedPart<Talk>> sessions;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> onPath = new HashSet<>();
        private final Set<String> reported = new HashSet<>();
        private final Deque<Step> path = new ArrayDeque<>();

        Walk(ValidationInput input, Map<String, LocatedPart<Talk>> sessions) {
            this.input = input;
            this.sessions = sessions;
        }

        void from(LocatedPart<Talk> first) {
            enter(first);
            while (!path.isEmpty()) {
                Step step = path.getLast();
                if (step.open().hasNext()) {
                    follow(step, step.open().next());
                } else {
                    onPath.remove(path.removeLast().id());
                }
            }
        }

        private void enter(LocatedPart<Talk> session) {
            if (seen.add(session.value().id())) {
                onPath.add(session.value().id());
                path.addLast(Step.of(session));
            }
        }

        private void follow(Step step, LocatedPart<Precedence> after) {
            String earlier = after.value().session();
            if (onPath.contains(earlier)) {
                if (!reported.contains(earlier) && !reported.contains(step.id())) {
                    report(after.at("session"), cycle(earlier));
                }
            } else if (sessions.containsKey(earlier)) {
                enter(sessions.get(earlier));
            }
        }

        private List<String> cycle(String from) {
            List<String> ids = new ArrayList<>(path.stream().map(Step::id).toList());
            return ids.subList(ids.indexOf(from), ids.size());
        }

        private void report(InputPointer at, List<String> cycle) {
            reported.addAll(cycle);
            String names =
                    cycle.stream()
                            .limit(NAMES_SHOWN)
                            .map(id -> "\"" + id + "\"")
                            .collect(joining(" after "));
            input.error(
                    at,
                    "cyclicAfter",
                    "No session can come after itself: %s after %s\"%s\". Maybe remove one \"after\"?"
                            .formatted(
                                    names,
                                    cycle.size() > NAMES_SHOWN ? "… after " : "",
                                    cycle.getFirst()));
        }
    }
}

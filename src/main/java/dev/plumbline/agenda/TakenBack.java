package dev.plumbline.agenda;

import dev.plumbline.agenda.RevertRefusedException.Obstacle;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The head as it would be if one earlier revision had not been. */
final class TakenBack {

    private final AgendaRevision before;
    private final AgendaRevision reverted;
    private final AgendaRevision head;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Set<String> named = new LinkedHashSet<>();

    /**
     * @param before the revision before the one that is taken back
     */
    TakenBack(AgendaRevision before, AgendaRevision reverted, AgendaRevision head) {
        this.before = before;
        this.reverted = reverted;
        this.head = head;
    }

    /**
     * Its schedule.
     *
     * @throws RevertRefusedException with all that stands in the way
     */
    Schedule schedule() {
        var problem = problem();
        throwIfAny();
        var facts =
                problem.equals(head.problem())
                        ? head.schedule().schedule().facts()
                        : Facts.of(problem);
        var places = places(facts);
        throwIfAny();
        return places.schedule(facts);
    }

    private Problem problem() {
        List<ProblemParts.Part> inTheWay = new ArrayList<>();
        var problem =
                ProblemParts.takenBack(
                        before.problem(), reverted.problem(), head.problem(), inTheWay);
        for (var part : inTheWay) {
            String session = part.session();
            if (session == null) {
                obstacles.add(
                        new Obstacle(
                                null,
                                "The %s was changed after revision %d."
                                        .formatted(part.name(), reverted.number())));
            } else {
                changedSince(session);
            }
        }
        if (inTheWay.isEmpty() && !problem.equals(head.problem())) {
            mistakes(problem).forEach(one -> obstacles.add(new Obstacle(null, one.detail())));
        }
        if (obstacles.isEmpty()) {
            return problem;
        }
        // Sessions that were moved since stand in the way as well, whatever the problem says.
        places(head.schedule().schedule().facts());
        return problem;
    }

    /** What was wrong already is no mistake of this. */
    private List<InputError> mistakes(Problem problem) {
        var now = new InputErrors();
        ProblemValidator.validate(problem, "", now);
        var earlier = new InputErrors();
        ProblemValidator.validate(head.problem(), "", earlier);
        List<InputError> mistakes = new ArrayList<>(now.list());
        mistakes.removeAll(earlier.list());
        if (mistakes.isEmpty()) {
            var settings = new InputErrors();
            RuleSet.of(
                    Facts.of(problem), head.config().modelOrDefault(), "/config/model", settings);
            mistakes.addAll(settings.list());
        }
        return mistakes;
    }

    private SessionPlaces places(Facts facts) {
        var was = SessionPlaces.of(before.schedule().schedule());
        var became = SessionPlaces.of(reverted.schedule().schedule());
        var now = SessionPlaces.of(head.schedule().schedule());
        for (String session : SessionPlaces.changed(was, became)) {
            var place = was.get(session);
            var here = now.get(session);
            if (Objects.equals(here, place)) {
                continue;
            }
            if (!Objects.equals(here, became.get(session))) {
                changedSince(session);
            } else if (place != null && facts.session(session).isEmpty()) {
                obstacle(session, "The session \"%s\" is gone.".formatted(session));
            } else if (place != null && facts.slot(place.timeSlot()).isEmpty()) {
                obstacle(
                        session,
                        "The session \"%s\" was in the time slot \"%s\", which is gone."
                                .formatted(session, place.timeSlot()));
            }
            now.put(session, place);
        }
        now.withoutPlace(facts).forEach(this::changedSince);
        return now;
    }

    private void changedSince(String session) {
        obstacle(
                session,
                "The session \"%s\" was changed after revision %d."
                        .formatted(session, reverted.number()));
    }

    private void obstacle(String session, String message) {
        if (named.add(session)) {
            obstacles.add(new Obstacle(session, message));
        }
    }

    private void throwIfAny() {
        if (!obstacles.isEmpty()) {
            throw new RevertRefusedException(obstacles);
        }
    }
}

package dev.plumbline.explain.whatif;

import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An answer to {@link WantedPlace}.
 *
 * @param before the score with the session on the waitlist
 * @param proposals the best first
 */
public record RecommendedPlaces(Session session, Score before, List<PlaceProposal> proposals) {

    private static final int DEFAULT_LIMIT = 10;
    private static final int HIGHEST_LIMIT = 100;

    /** The same, whose messages name no finding that may not be shown. */
    public RecommendedPlaces telling(Predicate<Finding> shown) {
        return new RecommendedPlaces(
                session, before, proposals.stream().map(one -> one.telling(shown)).toList());
    }

    /**
     * Looks for the best places.
     *
     * @param wanted null when it could not be read
     * @param at where it stands in what was handed in
     * @param errors what is known to be wrong with it already
     * @throws InvalidInputException with all mistakes
     */
    public static RecommendedPlaces of(
            JudgedSchedule judged,
            @Nullable WantedPlace wanted,
            InputPointer at,
            InputErrors errors) {
        if (wanted == null) {
            errors.throwIfAny();
        }
        var rules = judged.rules();
        var now = judged.scored();
        var given = Objects.requireNonNull(wanted);
        var complaints = new MoveComplaints(errors);
        int limit = Objects.requireNonNullElse(given.limit(), DEFAULT_LIMIT);
        complaints.range(limit, 1, HIGHEST_LIMIT, at.at("limit"));
        Talk talk = given.talk();
        if ((given.session() == null) == (talk == null) && complaints.isSound(at)) {
            complaints.add(
                    at,
                    talk == null ? "missing" : "sessionAndTalk",
                    "Either session or talk is needed: the id of one on the waitlist, or a late one as in a problem.");
        }
        if (talk != null) {
            var late = LateTalk.of(now, judged.config(), talk, given.people(), at, errors);
            return of(late.rules(), late.schedule(), late.session(), limit);
        }
        var session = complaints.session(rules.facts(), given.session(), at.at("session"));
        if (session != null && !now.schedule().waitlist().contains(session)) {
            complaints.add(
                    at.at("session"),
                    "placed",
                    "The session \"%s\" has a place already. Maybe ask for its explanation, which lists its alternatives?"
                            .formatted(session.id()));
        }
        if (!given.people().isEmpty()) {
            complaints.add(
                    at.at("people"),
                    "peopleWithoutTalk",
                    "The field (people) is for the people of a late talk. Maybe leave it out?");
        }
        errors.throwIfAny();
        return of(rules, now, Objects.requireNonNull(session), limit);
    }

    private static RecommendedPlaces of(
            RuleSet rules, ScoredSchedule now, Session session, int limit) {
        return new RecommendedPlaces(
                session, now.score(), PlaceRecommendations.of(rules, now, session, limit));
    }
}

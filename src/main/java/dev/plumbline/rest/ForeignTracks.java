package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.plumbline.access.AgendaSight;
import dev.plumbline.exchange.json.EvaluationJson;
import dev.plumbline.exchange.json.RecommendationsJson;
import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.whatif.MoveEvaluation;
import dev.plumbline.explain.whatif.RecommendedPlaces;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Leaves out of an answer what is private of tracks that are not the caller's: everything in a list
 * that says of itself that it is private, unless it is about sessions of the caller's tracks alone;
 * who besides the speakers would have to know of a session; and why a session has no place.
 */
final class ForeignTracks {

    private final Set<String> own = new HashSet<>();
    private final Facts facts;

    private ForeignTracks(Facts facts, Predicate<Session> isOwn) {
        this.facts = facts;
        facts.sessions().stream().filter(isOwn).forEach(this::addOwn);
    }

    private void addOwn(Session session) {
        own.add(session.id());
    }

    /** What moves change, as far as the caller sees it. */
    static JsonNode evaluation(MoveEvaluation evaluation, AgendaSight sight) {
        var answer = EvaluationJson.tree(evaluation.withReasonsOf(sight::showsAllOf));
        if (!sight.isAll()) {
            new ForeignTracks(evaluation.after().schedule().facts(), sight::showsAllOf)
                    .strip(answer);
        }
        return answer;
    }

    /** Places for a session of the caller's tracks, as far as the caller sees what they change. */
    static JsonNode recommendations(
            RecommendedPlaces recommended, JudgedSchedule judged, AgendaSight sight) {
        var answer = RecommendationsJson.tree(recommended.telling(sight::shows), judged.zone());
        if (!sight.isAll()) {
            var foreign = new ForeignTracks(judged.rules().facts(), sight::showsAllOf);
            // It may be a late one, that the agenda does not have.
            foreign.addOwn(recommended.session());
            foreign.strip(answer);
        }
        return answer;
    }

    private void strip(JsonNode node) {
        if (node instanceof ArrayNode list) {
            remove(list, this::isHidden);
        }
        if (node.path("people") instanceof ArrayNode people) {
            facts.session(node.path("session").asText())
                    .filter(session -> !own.contains(session.id()))
                    .ifPresent(session -> keep(people, ids(session.attendees().speakers())));
        }
        node.forEach(this::strip);
        if (node.path("disturbs") instanceof ArrayNode people) {
            Set<String> told = new HashSet<>();
            node.path("others")
                    .forEach(one -> told.addAll(one.path("people").findValuesAsText("id")));
            keep(people, told);
        }
    }

    private boolean isHidden(JsonNode part) {
        if (!part.path("private").asBoolean()) {
            return false;
        }
        var sessions = part.path("sessions");
        for (JsonNode session : sessions) {
            if (!own.contains(session.asText())) {
                return true;
            }
        }
        return sessions.isEmpty();
    }

    private static Set<String> ids(List<Person> people) {
        Set<String> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        return ids;
    }

    private static void keep(ArrayNode people, Set<String> ids) {
        remove(people, person -> !ids.contains(person.path("id").asText()));
    }

    private static void remove(ArrayNode list, Predicate<JsonNode> isHidden) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (isHidden.test(list.get(i))) {
                list.remove(i);
            }
        }
    }
}

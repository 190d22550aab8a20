package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.explain.resilience.OutageImpact;
import dev.plumbline.explain.resilience.ScheduleResilience;
import dev.plumbline.problem.facts.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schedule bears, in the JSON of the contract. */
public final class ResilienceJson {

    private ResilienceJson() {}

    private record Document(
            String score,
            long singlePoints,
            @JsonInclude List<OutageJson> outages,
            boolean complete) {}

    /** One of person and session is there. */
    private record OutageJson(
            @Nullable String person,
            @Nullable String session,
            String name,
            boolean holds,
            boolean repaired,
            @JsonInclude List<String> lost,
            @JsonInclude List<String> dropped,
            long peopleTold,
            String scoreHeld,
            String scoreRepaired,
            @JsonInclude List<FindingJson> broken,
            @JsonInclude List<RepairJson> repair,
            String message,
            @JsonProperty("private") boolean isPrivate) {}

    private record RepairJson(String session, List<SessionChange.Kind> kinds, String message) {}

    /** For organizers. */
    public static JsonNode tree(ScheduleResilience resilience) {
        return JsonMapperFactory.mapper().valueToTree(document(resilience));
    }

    /** The text of {@link #tree}. */
    public static String write(ScheduleResilience resilience) {
        try {
            return JsonMapperFactory.mapper().writeValueAsString(document(resilience)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("All that is known can be written.", e);
        }
    }

    private static Document document(ScheduleResilience resilience) {
        var outages = resilience.outages();
        return new Document(
                resilience.score().toString(),
                outages.stream().filter(outage -> !outage.holds()).count(),
                outages.stream().map(ResilienceJson::outage).toList(),
                resilience.isComplete());
    }

    private static OutageJson outage(OutageImpact outage) {
        return new OutageJson(
                outage.person() == null ? null : outage.person().id(),
                outage.session() == null ? null : outage.session().id(),
                outage.name(),
                outage.holds(),
                outage.repaired(),
                ids(outage.lost()),
                ids(outage.dropped()),
                outage.told().size(),
                outage.held().toString(),
                outage.score().toString(),
                outage.broken().stream().map(FindingJson::of).toList(),
                outage.changes().stream().map(ResilienceJson::repair).toList(),
                outage.message(),
                outage.isPrivate());
    }

    private static RepairJson repair(SessionChange change) {
        return new RepairJson(change.session().id(), change.kinds(), change.message());
    }

    private static List<String> ids(List<Session> sessions) {
        return sessions.stream().map(Session::id).toList();
    }
}

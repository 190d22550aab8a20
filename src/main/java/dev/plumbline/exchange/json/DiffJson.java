package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.explain.diff.PersonToTell;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.problem.Interval;
import dev.plumbline.schedule.FixedPlacement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What leads from one schedule to another, in the JSON of the contract. */
public final class DiffJson {

    private DiffJson() {}

    /**
     * All of it.
     *
     * @param score null for the public
     */
    private record Document(
            @JsonInclude List<ChangeJson> changes,
            @Nullable ScoreChangeJson score,
            @JsonInclude List<ToldJson> told,
            @JsonInclude List<News> audience) {}

    /** One session; from and to are null where it has no place. */
    private record ChangeJson(
            String session,
            String title,
            List<SessionChange.Kind> kinds,
            @JsonInclude @Nullable Stand from,
            @JsonInclude @Nullable Stand to,
            String message) {}

    private record Stand(
            String timeSlot, String room, OffsetDateTime start, OffsetDateTime end, int minutes) {}

    private record ToldJson(
            String person,
            String name,
            @JsonProperty("private") boolean isPrivate,
            List<News> news) {}

    private record News(
            String session, String message, @JsonProperty("private") boolean isPrivate) {}

    /** For organizers. */
    public static JsonNode tree(ScheduleDiff diff) {
        return tree(document(diff, ScoreChangeJson.of(diff.requiredComparison()), true));
    }

    /** Without scores, and without those who are required. */
    public static JsonNode publicTree(ScheduleDiff diff) {
        return tree(document(diff, null, false));
    }

    /** The text of {@link #tree}. */
    public static String write(ScheduleDiff diff) {
        try {
            return JsonMapperFactory.mapper().writeValueAsString(tree(diff)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every diff can be written.", e);
        }
    }

    private static JsonNode tree(Document document) {
        return JsonMapperFactory.mapper().valueToTree(document);
    }

    private static Document document(
            ScheduleDiff diff, @Nullable ScoreChangeJson score, boolean withPrivate) {
        return new Document(
                diff.changes().stream().map(change -> change(change, diff.timeZone())).toList(),
                score,
                diff.told().stream()
                        .filter(told -> withPrivate || !told.isPrivate())
                        .map(told -> told(told, withPrivate))
                        .toList(),
                diff.audience().stream()
                        .map(one -> new News(one.session().id(), one.message(), false))
                        .toList());
    }

    private static ChangeJson change(SessionChange change, ZoneId zone) {
        return new ChangeJson(
                change.session().id(),
                change.session().title(),
                change.kinds(),
                stand(change.from(), zone),
                stand(change.to(), zone),
                change.message());
    }

    private static @Nullable Stand stand(@Nullable FixedPlacement placement, ZoneId zone) {
        return placement == null
                ? null
                : new Stand(
                        placement.placedSlot().id(),
                        placement.placedSlot().room().id(),
                        time(placement.start(), zone),
                        time(placement.end(), zone),
                        placement.minutes());
    }

    private static OffsetDateTime time(long minute, ZoneId zone) {
        return Interval.at(minute, zone).toOffsetDateTime();
    }

    private static ToldJson told(PersonToTell told, boolean withPrivate) {
        return new ToldJson(
                told.person().id(),
                told.person().name(),
                told.isPrivate(),
                told.news().stream()
                        .filter(news -> withPrivate || !news.isPrivate())
                        .map(
                                news ->
                                        new News(
                                                news.session().id(),
                                                news.message(),
                                                news.isPrivate()))
                        .toList());
    }

    /** How the quality of two schedules differs; scores are text, as in a schedule. */
    private record ScoreChangeJson(
            String before,
            String after,
            @JsonInclude List<RuleChangeJson> rules,
            @JsonInclude List<FindingJson> gained,
            @JsonInclude List<FindingJson> lost) {

        static ScoreChangeJson of(ScheduleComparison comparison) {
            return new ScoreChangeJson(
                    comparison.before().toString(),
                    comparison.after().toString(),
                    comparison.rules().stream().map(RuleChangeJson::of).toList(),
                    comparison.gained().stream().map(FindingJson::of).toList(),
                    comparison.lost().stream().map(FindingJson::of).toList());
        }
    }
}

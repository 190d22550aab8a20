package dev.plumbline.bench.yardstick.cosplib;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.bench.yardstick.InstanceReading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance as it is handed in.
 *
 * @param weights by the name of the term; below 0 counts as 0
 * @param trackSessionPenalty by track and session, 0 where absent; the next two likewise
 */
record CosplibInstance(
        String format,
        String name,
        Map<String, Integer> weights,
        Hours timezone,
        List<SessionData> sessions,
        List<String> rooms,
        List<TrackData> tracks,
        List<Submission> submissions,
        Map<String, Map<String, Integer>> trackSessionPenalty,
        Map<String, Map<String, Integer>> trackRoomPenalty,
        Map<String, Map<String, Integer>> sessionRoomPenalty,
        List<Similar> similarTracks) {

    /** What {@code format} must be. */
    static final String FORMAT = "cosplib-json/1";

    /**
     * The instance of a JSON tree.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with all mistakes
     */
    static CosplibInstance read(JsonNode tree) {
        return InstanceReading.read(tree, CosplibInstance.class, CosplibCheck::run);
    }

    /**
     * The conference's own offset from GMT, and the wall clock hours that suit presenters.
     *
     * @param local such as {@code GMT+1}
     */
    record Hours(
            String local,
            String suitableFrom,
            String suitableTo,
            String lessSuitableFrom,
            String lessSuitableTo,
            int lessSuitablePenalty,
            int unsuitablePenalty) {}

    /** A stretch of time with a number of equal slots, in every room. */
    record SessionData(String name, int slots, @Nullable String date, String start, String end) {}

    /** A track and who chairs it. */
    record TrackData(String name, List<String> chairs) {}

    /**
     * What is to be placed.
     *
     * @param slots how many it takes, one after the other
     * @param order which submission of its track it has to be, from 1; 0 for any
     * @param attendees who wants to hear it
     * @param sessionPenalty by session, for each slot it takes; 0 where absent
     * @param roomPenalty likewise by room
     */
    record Submission(
            String id,
            String track,
            int slots,
            @JsonProperty(defaultValue = "0") int order,
            String timezone,
            List<String> presenters,
            List<String> attendees,
            Map<String, Integer> sessionPenalty,
            Map<String, Integer> roomPenalty) {}

    /** Two tracks that should not run at the same time. */
    record Similar(String a, String b, int penalty) {}
}

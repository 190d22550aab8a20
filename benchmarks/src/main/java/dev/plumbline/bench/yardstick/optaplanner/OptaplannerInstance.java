package dev.plumbline.bench.yardstick.optaplanner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.bench.yardstick.InstanceReading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance as it is handed in.
 *
 * @param weights by the name of the term: three numbers, for hard, medium and soft
 */
record OptaplannerInstance(
        String format,
        String name,
        @Nullable String conference,
        int minimumConsecutiveTalksPauseInMinutes,
        Map<String, List<Integer>> weights,
        List<TimeslotData> timeslots,
        List<RoomData> rooms,
        List<Speaker> speakers,
        List<TalkData> talks) {

    /** What {@code format} must be. */
    static final String FORMAT = "optaplanner-conference-json/1";

    /**
     * The instance of a JSON tree.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with all mistakes
     */
    static OptaplannerInstance read(JsonNode tree) {
        return InstanceReading.read(tree, OptaplannerInstance.class, OptaplannerCheck::run);
    }

    /** A stretch of time, in every room. */
    record TimeslotData(
            String id,
            String date,
            String start,
            String end,
            List<String> talkTypes,
            List<String> tags) {}

    /** A room, and the timeslots in which it is not there. */
    record RoomData(
            String name,
            int capacity,
            List<String> talkTypes,
            List<String> tags,
            List<String> unavailableTimeslots) {}

    /** The tags that a timeslot or a room should have, or not. */
    record Tags(
            List<String> requiredTimeslotTags,
            List<String> preferredTimeslotTags,
            List<String> prohibitedTimeslotTags,
            List<String> undesiredTimeslotTags,
            List<String> requiredRoomTags,
            List<String> preferredRoomTags,
            List<String> prohibitedRoomTags,
            List<String> undesiredRoomTags) {}

    /** A speaker, and the timeslots in which they are not there. */
    record Speaker(String name, @JsonUnwrapped Tags tags, List<String> unavailableTimeslots) {}

    /**
     * What is to be placed.
     *
     * @param pinned whether it has to be where timeslot and room say
     */
    record TalkData(
            String code,
            @Nullable String title,
            String talkType,
            List<String> speakers,
            List<String> themeTrackTags,
            List<String> sectorTags,
            List<String> audienceTypes,
            int audienceLevel,
            List<String> contentTags,
            @Nullable String language,
            @JsonUnwrapped Tags tags,
            List<String> mutuallyExclusiveTalksTags,
            List<String> prerequisiteTalks,
            int favoriteCount,
            int crowdControlRisk,
            JsonNode pinned,
            @Nullable String timeslot,
            @Nullable String room,
            @Nullable String publishedTimeslot,
            @Nullable String publishedRoom) {}
}

package dev.plumbline.bench.yardstick.optaplanner;

import java.util.Arrays;
import java.util.List;

/** The terms of the objective, by the names of their weights. */
enum OptaplannerTerm {
    ROOM_UNAVAILABLE("Room unavailable timeslot"),
    ROOM_CONFLICT("Room conflict"),
    SPEAKER_UNAVAILABLE("Speaker unavailable timeslot"),
    SPEAKER_CONFLICT("Speaker conflict"),
    PREREQUISITES("Talk prerequisite talks"),
    MUTUALLY_EXCLUSIVE("Talk mutually-exclusive-talks tags"),
    CONSECUTIVE_PAUSE("Consecutive talks pause"),
    CROWD_CONTROL("Crowd control"),
    SPEAKER_REQUIRED_TIMESLOT("Speaker required timeslot tags"),
    SPEAKER_PREFERRED_TIMESLOT("Speaker preferred timeslot tags"),
    SPEAKER_PROHIBITED_TIMESLOT("Speaker prohibited timeslot tags"),
    SPEAKER_UNDESIRED_TIMESLOT("Speaker undesired timeslot tags"),
    SPEAKER_REQUIRED_ROOM("Speaker required room tags"),
    SPEAKER_PREFERRED_ROOM("Speaker preferred room tags"),
    SPEAKER_PROHIBITED_ROOM("Speaker prohibited room tags"),
    SPEAKER_UNDESIRED_ROOM("Speaker undesired room tags"),
    TALK_REQUIRED_TIMESLOT("Talk required timeslot tags"),
    TALK_PREFERRED_TIMESLOT("Talk preferred timeslot tags"),
    TALK_PROHIBITED_TIMESLOT("Talk prohibited timeslot tags"),
    TALK_UNDESIRED_TIMESLOT("Talk undesired timeslot tags"),
    TALK_REQUIRED_ROOM("Talk required room tags"),
    TALK_PREFERRED_ROOM("Talk preferred room tags"),
    TALK_PROHIBITED_ROOM("Talk prohibited room tags"),
    TALK_UNDESIRED_ROOM("Talk undesired room tags"),
    PUBLISHED_TIMESLOT("Published timeslot"),
    PUBLISHED_ROOM("Published room"),
    THEME_CONFLICT("Theme track conflict"),
    THEME_ROOM_STABILITY("Theme track room stability"),
    SECTOR_CONFLICT("Sector conflict"),
    AUDIENCE_TYPE_DIVERSITY("Audience type diversity"),
    AUDIENCE_THEME_CONFLICT("Audience type theme track conflict"),
    AUDIENCE_LEVEL_DIVERSITY("Audience level diversity"),
    CONTENT_LEVEL_FLOW("Content audience level flow violation"),
    CONTENT_CONFLICT("Content conflict"),
    LANGUAGE_DIVERSITY("Language diversity"),
    SAME_DAY("Same day talks"),
    POPULAR_TALKS("Popular talks");

    private final String weightName;

    OptaplannerTerm(String weightName) {
        this.weightName = weightName;
    }

    /** What its weight is called. */
    String weightName() {
        return weightName;
    }

    /** The names of all weights. */
    static List<String> weightNames() {
        return Arrays.stream(values()).map(OptaplannerTerm::weightName).toList();
    }
}

package dev.plumbline.bench.yardstick.cosplib;

import java.util.Arrays;
import java.util.List;

/** The terms of CoSPLib's objective, by the names of their weights. */
enum CosplibTerm {
    TRACKS_SESSIONS("tracksSessions"),
    TRACKS_ROOMS("tracksRooms"),
    SESSIONS_ROOMS("sessionsRooms"),
    SIMILAR_TRACKS("similarTracks"),
    ROOMS_PER_TRACK("roomsPerTrack"),
    PARALLEL_TRACKS("parallelTracks"),
    CONSECUTIVE_TRACKS("consecutiveTracks"),
    SUBMISSIONS_TIMEZONES("submissionsTimezones"),
    SUBMISSIONS_ORDER("submissionsOrder"),
    SUBMISSIONS_SESSIONS("submissionsSessions"),
    SUBMISSIONS_ROOMS("submissionsRooms"),
    PRESENTERS_CONFLICTS("presentersConflicts"),
    ATTENDEES_CONFLICTS("attendeesConflicts"),
    CHAIRS_CONFLICTS("chairsConflicts"),
    PRESENTERS_CONFLICTS_TIMESLOT("presentersConflictsTimeslot"),
    ATTENDEES_CONFLICTS_TIMESLOT("attendeesConflictsTimeslot");

    private final String weightName;

    CosplibTerm(String weightName) {
        this.weightName = weightName;
    }

    /** What its weight is called. */
    String weightName() {
        return weightName;
    }

    /** The names of all weights. */
    static List<String> weightNames() {
        return Arrays.stream(values()).map(CosplibTerm::weightName).toList();
    }
}

package dev.plumbline.bench.yardstick;

/** A benchmark instance of another house's form, small enough to count by hand. */
public final class TinyYardstick {

    /**
     * Two rooms, three sessions of two slots. Track A has a1, a2 and a3 in that order, B has b1 of
     * two slots. Ada presents a1 and b1, Bo wants to hear a2 and b1, Cy chairs both tracks. All
     * weights are different, so that each sum says what is in it.
     */
    public static final String COSPLIB =
            """
                {"format": "cosplib-json/1", "name": "tiny",
                 "weights": {"tracksSessions": 1, "tracksRooms": 2, "sessionsRooms": 4,
                  "similarTracks": 8, "roomsPerTrack": 16, "parallelTracks": 32,
                  "consecutiveTracks": 64, "submissionsTimezones": 128, "submissionsOrder": 1000,
                  "submissionsSessions": 2000, "submissionsRooms": 4000,
                  "presentersConflicts": 10000, "attendeesConflicts": 20000,
                  "chairsConflicts": 40000, "presentersConflictsTimeslot": 100000,
                  "attendeesConflictsTimeslot": -1},
                 "timezone": {"local": "GMT+0", "suitableFrom": "09:00", "suitableTo": "18:00",
                  "lessSuitableFrom": "07:00", "lessSuitableTo": "22:00",
                  "lessSuitablePenalty": 1, "unsuitablePenalty": 10},
                 "sessions": [
                  {"name": "S0", "slots": 2, "date": "2024-05-01", "start": "09:00", "end": "10:00"},
                  {"name": "S1", "slots": 2, "date": "2024-05-01", "start": "11:00", "end": "12:00"},
                  {"name": "S2", "slots": 2, "date": "2024-05-01", "start": "16:00", "end": "17:00"}],
                 "rooms": ["R0", "R1"],
                 "tracks": [{"name": "A", "chairs": ["Cy"]}, {"name": "B", "chairs": ["Cy"]}],
                 "submissions": [
                  {"id": "a1", "track": "A", "slots": 1, "order": 1, "timezone": "GMT+0",
                   "presenters": ["Ada"], "attendees": []},
                  {"id": "a2", "track": "A", "slots": 1, "order": 2, "timezone": "GMT+3",
                   "presenters": [], "attendees": ["Bo"]},
                  {"id": "a3", "track": "A", "slots": 1, "order": 0, "timezone": "GMT+0",
                   "presenters": [], "attendees": [], "roomPenalty": {"R1": 3}},
                  {"id": "b1", "track": "B", "slots": 2, "order": 0, "timezone": "GMT+0",
                   "presenters": ["Ada"], "attendees": ["Bo"], "sessionPenalty": {"S2": 5}}],
                 "trackSessionPenalty": {"A": {"S0": 1}}, "trackRoomPenalty": {"B": {"R0": 1}},
                 "sessionRoomPenalty": {"S1": {"R1": 1}},
                 "similarTracks": [{"a": "A", "b": "B", "penalty": 1}]}
                """;

    private TinyYardstick() {}
}

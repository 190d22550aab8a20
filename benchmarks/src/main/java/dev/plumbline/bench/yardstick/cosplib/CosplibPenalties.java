package dev.plumbline.bench.yardstick.cosplib;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The penalties that an instance gives itself, looked up by number; not weighted. */
final class CosplibPenalties {

    private final CosplibLayout layout;
    private final long[][] trackSession;
    private final long[][] trackRoom;
    private final long[][] sessionRoom;
    private final long[][] similar;

    /** For each zone of presenters, the penalty of each session. */
    private final Map<String, long[]> zones = new HashMap<>();

    CosplibPenalties(CosplibLayout layout) {
        this.layout = layout;
        var given = layout.instance();
        List<String> sessions = layout.sessionNames();
        List<String> tracks = layout.trackNames();
        trackSession = layout.table(given.trackSessionPenalty(), tracks, sessions);
        trackRoom = layout.table(given.trackRoomPenalty(), tracks, given.rooms());
        sessionRoom = layout.table(given.sessionRoomPenalty(), sessions, given.rooms());
        similar = new long[tracks.size()][tracks.size()];
        for (var pair : given.similarTracks()) {
            int a = tracks.indexOf(pair.a());
            int b = tracks.indexOf(pair.b());
            similar[a][b] = pair.penalty();
            similar[b][a] = pair.penalty();
        }
        for (var submission : given.submissions()) {
            zones.computeIfAbsent(submission.timezone(), this::penalties);
        }
    }

    long trackSession(int track, int session) {
        return trackSession[track][session];
    }

    long trackRoom(int track, int room) {
        return trackRoom[track][room];
    }

    long sessionRoom(int session, int room) {
        return sessionRoom[session][room];
    }

    /** Of two different tracks in one session. */
    long similar(int track, int other) {
        return similar[track][other];
    }

    /** Of a submission, for each slot it takes. */
    long session(CosplibInstance.Submission submission, int session) {
        return of(submission.sessionPenalty(), layout.sessionName(session));
    }

    /** Of a submission, for each slot it takes. */
    long room(CosplibInstance.Submission submission, int room) {
        return of(submission.roomPenalty(), layout.roomName(room));
    }

    private static long of(Map<String, Integer> row, String name) {
        return row.getOrDefault(name, 0);
    }

    /**
     * Of a submission, for each slot it takes: the session's times on the presenters' wall clock,
     * whatever the date is there.
     */
    long timezone(CosplibInstance.Submission submission, int session) {
        return zones.get(submission.timezone())[session];
    }

    private long[] penalties(String zone) {
        return layout.instance().sessions().stream()
                .mapToLong(session -> penaltyOf(zone, session))
                .toArray();
    }

    private long penaltyOf(String zone, CosplibInstance.SessionData session) {
        var suitable = layout.instance().timezone();
        int ahead = CosplibClock.offset(zone) - CosplibClock.offset(suitable.local());
        int start = Math.floorMod(CosplibClock.minutes(session.start()) + ahead, CosplibClock.DAY);
        int end = Math.floorMod(CosplibClock.minutes(session.end()) + ahead, CosplibClock.DAY);
        int earliest = CosplibClock.minutes(suitable.lessSuitableFrom());
        int latest = CosplibClock.minutes(suitable.lessSuitableTo());
        if (start < earliest || end > latest || end < earliest) {
            return suitable.unsuitablePenalty();
        }
        boolean early = start < CosplibClock.minutes(suitable.suitableFrom());
        boolean late = end > CosplibClock.minutes(suitable.suitableTo());
        return early || late ? suitable.lessSuitablePenalty() : 0;
    }
}

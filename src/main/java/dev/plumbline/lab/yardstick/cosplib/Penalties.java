package dev.plumbline.lab.yardstick.cosplib;

import java.util.List;
import java.util.Map;

/** The penalties that an instance gives itself, looked up by number; not weighted. */
final class Penalties {

    private final Layout layout;
    private final long[][] trackSession;
    private final long[][] trackRoom;
    private final long[][] sessionRoom;
    private final long[][] similar;

    Penalties(Layout layout) {
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
    long session(Instance.Submission submission, int session) {
        return of(submission.sessionPenalty(), layout.sessionName(session));
    }

    /** Of a submission, for each slot it takes. */
    long room(Instance.Submission submission, int room) {
        return of(submission.roomPenalty(), layout.roomName(room));
    }

    private static long of(Map<String, Integer> row, String name) {
        return row.getOrDefault(name, 0);
    }

    /**
     * Of a submission, for each slot it takes: the session's times on the presenters' wall clock,
     * whatever the date is there.
     */
    long timezone(Instance.Submission submission, int session) {
        var hours = layout.instance().timezone();
        var times = layout.instance().sessions().get(session);
        int ahead = Clock.offset(submission.timezone()) - Clock.offset(hours.local());
        int start = Math.floorMod(Clock.minutes(times.start()) + ahead, Clock.DAY);
        int end = Math.floorMod(Clock.minutes(times.end()) + ahead, Clock.DAY);
        int earliest = Clock.minutes(hours.lessSuitableFrom());
        int latest = Clock.minutes(hours.lessSuitableTo());
        if (start < earliest || end > latest || end < earliest) {
            return hours.unsuitablePenalty();
        }
        boolean early = start < Clock.minutes(hours.suitableFrom());
        boolean late = end > Clock.minutes(hours.suitableTo());
        return early || late ? hours.lessSuitablePenalty() : 0;
    }
}

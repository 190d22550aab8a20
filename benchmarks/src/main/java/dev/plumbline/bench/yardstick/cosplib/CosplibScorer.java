package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.bench.yardstick.InstanceVerdict;
import dev.plumbline.schedule.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges assignments by CoSPLib's objective, without any of our rules: what the meaning of its
 * terms is, as simply as can be said. Not meant for searching.
 */
final class CosplibScorer {

    private final CosplibLayout layout;
    private final CosplibOccupancy occupancy;
    private final TrackTerms tracks;
    private final SubmissionTerms submissions;

    private CosplibScorer(CosplibLayout layout, List<SubmissionPlace> assignments) {
        this.layout = layout;
        this.occupancy = new CosplibOccupancy(layout, assignments);
        var penalties = new CosplibPenalties(layout);
        var conflicts = new SubmissionConflicts(layout);
        this.tracks = new TrackTerms(layout, penalties, conflicts, occupancy);
        this.submissions = new SubmissionTerms(layout, penalties, conflicts, occupancy);
    }

    static InstanceVerdict judge(CosplibLayout layout, List<SubmissionPlace> assignments) {
        return new CosplibScorer(layout, assignments).verdict();
    }

    private InstanceVerdict verdict() {
        Map<String, Score> terms = new LinkedHashMap<>();
        long sum = 0;
        for (CosplibTerm term : CosplibTerm.values()) {
            long cost = layout.weight(term) * points(term);
            sum += cost;
            if (cost > 0) {
                terms.put(term.weightName(), new Score(0, 0, -cost));
            }
        }
        return new InstanceVerdict(occupancy.violations(), new Score(0, 0, -sum), terms);
    }

    private long points(CosplibTerm term) {
        return switch (term) {
            case TRACKS_SESSIONS -> tracks.inSessions();
            case TRACKS_ROOMS -> tracks.inRooms();
            case SESSIONS_ROOMS -> tracks.cells();
            case SIMILAR_TRACKS -> tracks.similar();
            case CHAIRS_CONFLICTS -> tracks.chairs();
            case ROOMS_PER_TRACK -> tracks.rooms();
            case PARALLEL_TRACKS -> tracks.parallel();
            case CONSECUTIVE_TRACKS -> tracks.gaps();
            case SUBMISSIONS_TIMEZONES -> submissions.inHours();
            case SUBMISSIONS_SESSIONS -> submissions.inSessions();
            case SUBMISSIONS_ROOMS -> submissions.inRooms();
            case SUBMISSIONS_ORDER -> submissions.disorder();
            case PRESENTERS_CONFLICTS -> submissions.presentersInSession();
            case ATTENDEES_CONFLICTS -> submissions.attendeesInSession();
            case PRESENTERS_CONFLICTS_TIMESLOT -> submissions.presentersInSlot();
            case ATTENDEES_CONFLICTS_TIMESLOT -> submissions.attendeesInSlot();
        };
    }
}

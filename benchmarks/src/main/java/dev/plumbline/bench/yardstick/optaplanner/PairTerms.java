package dev.plumbline.bench.yardstick.optaplanner;

import dev.plumbline.bench.yardstick.optaplanner.TalkTerms.Sink;

/**
 * What each term says of two talks where they are: points, not weighted. Not meant for searching.
 */
final class PairTerms {

    private final OptaplannerLayout layout;
    private final int one;
    private final int other;
    private final SharedTraits shared;

    PairTerms(OptaplannerLayout layout, int one, int other) {
        this.layout = layout;
        this.one = one;
        this.other = other;
        this.shared = SharedTraits.of(layout.talk(one), layout.talk(other));
    }

    /** What it brings, for each minute, that both are in the same timeslot. */
    void tellRewards(Sink sink) {
        sink.add(OptaplannerTerm.AUDIENCE_TYPE_DIVERSITY, shared.audiences());
        sink.add(OptaplannerTerm.AUDIENCE_LEVEL_DIVERSITY, shared.differentLevel() ? 1 : 0);
        sink.add(OptaplannerTerm.LANGUAGE_DIVERSITY, shared.differentLanguage() ? 1 : 0);
    }

    /** Tells all penalties of the two where they are. */
    void tellPenalties(TalkSpot mine, TalkSpot others, Sink sink) {
        long overlap = layout.overlap(mine.timeslot(), others.timeslot());
        long minutes = layout.duration(mine.timeslot()) + layout.duration(others.timeslot());
        boolean sameRoom = mine.room() == others.room();
        sink.add(OptaplannerTerm.ROOM_CONFLICT, sameRoom ? overlap : 0);
        sink.add(OptaplannerTerm.SPEAKER_CONFLICT, overlap * shared.speakers());
        sink.add(OptaplannerTerm.MUTUALLY_EXCLUSIVE, overlap * shared.exclusive());
        sink.add(OptaplannerTerm.THEME_CONFLICT, overlap * shared.themes());
        sink.add(OptaplannerTerm.SECTOR_CONFLICT, overlap * shared.sectors());
        sink.add(
                OptaplannerTerm.AUDIENCE_THEME_CONFLICT,
                overlap * shared.themes() * shared.audiences());
        sink.add(OptaplannerTerm.CONTENT_CONFLICT, overlap * shared.contents());
        if (!layout.sameDay(mine.timeslot(), others.timeslot())) {
            sink.add(OptaplannerTerm.SAME_DAY, (shared.themes() + shared.contents()) * minutes);
        } else if (!sameRoom) {
            sink.add(OptaplannerTerm.THEME_ROOM_STABILITY, shared.themes() * minutes);
        }
        if (shared.speakers() > 0 && !layout.hasPause(mine.timeslot(), others.timeslot())) {
            sink.add(OptaplannerTerm.CONSECUTIVE_PAUSE, minutes);
        }
        tellDirected(one, mine, other, others, minutes, sink);
        tellDirected(other, others, one, mine, minutes, sink);
    }

    private void tellDirected(
            int talk, TalkSpot mine, int next, TalkSpot others, long minutes, Sink sink) {
        var earlier = layout.talk(talk);
        var later = layout.talk(next);
        boolean isBefore = layout.endsBefore(mine.timeslot(), others.timeslot());
        if (!isBefore && later.prerequisiteTalks().contains(earlier.code())) {
            sink.add(OptaplannerTerm.PREREQUISITES, minutes);
        }
        if (!isBefore && earlier.audienceLevel() < later.audienceLevel()) {
            sink.add(OptaplannerTerm.CONTENT_LEVEL_FLOW, shared.contents() * minutes);
        }
        if (earlier.favoriteCount() < later.favoriteCount()
                && layout.isLarger(mine.room(), others.room())) {
            sink.add(OptaplannerTerm.POPULAR_TALKS, minutes);
        }
    }
}

package dev.plumbline.bench.yardstick.optaplanner;

/**
 * What two talks cost at one level of the objective, as factors of what their places say. The
 * weights are in them.
 *
 * @param overlap for each minute in which both run
 * @param sharedRoom likewise, in the same room
 * @param otherDay for each minute of both, on different days
 * @param otherRoom for each minute of both, on one day in different rooms
 * @param noPause for each minute of both, without the pause between them
 * @param firstLater for each minute of both, where the first does not end before the second starts
 * @param secondLater likewise
 * @param firstLarger for each minute of both, where the first has the larger room
 * @param secondLarger likewise
 * @param apart for each minute that a timeslot with both of them would bring
 * @param most the longest timeslot that could have both
 */
record OptaplannerPairCosts(
        long overlap,
        long sharedRoom,
        long otherDay,
        long otherRoom,
        long noPause,
        long firstLater,
        long secondLater,
        long firstLarger,
        long secondLarger,
        long apart,
        long most) {

    static OptaplannerPairCosts of(OptaplannerLayout layout, int level, int one, int other) {
        return new Maker(layout, level, one, other).make();
    }

    /** What they cost in a situation. */
    long in(PairSituation there) {
        long perMinute = there.hasPause() ? 0 : noPause;
        if (!there.sameDay()) {
            perMinute += otherDay;
        } else if (!there.sameRoom()) {
            perMinute += otherRoom;
        }
        perMinute += there.isBefore() ? 0 : firstLater;
        perMinute += there.isAfter() ? 0 : secondLater;
        perMinute += there.isLarger() ? firstLarger : 0;
        perMinute += there.isSmaller() ? secondLarger : 0;
        return (overlap + (there.sameRoom() ? sharedRoom : 0)) * there.overlap()
                + perMinute * there.minutes()
                + apart * Math.max(0, most - there.together());
    }

    /** What they cost less than nothing in one timeslot, which no penalty can say. */
    long constant() {
        return apart * most;
    }

    /** Gives each term its weight. */
    private record Maker(OptaplannerLayout layout, int level, int one, int other) {

        OptaplannerPairCosts make() {
            var first = layout.talk(one);
            var second = layout.talk(other);
            var shared = SharedTraits.of(first, second);
            return new OptaplannerPairCosts(
                    overlap(shared),
                    weight(OptaplannerTerm.ROOM_CONFLICT),
                    weight(OptaplannerTerm.SAME_DAY) * (shared.themes() + shared.contents()),
                    weight(OptaplannerTerm.THEME_ROOM_STABILITY) * shared.themes(),
                    shared.speakers() > 0 ? weight(OptaplannerTerm.CONSECUTIVE_PAUSE) : 0,
                    later(first, second, shared),
                    later(second, first, shared),
                    larger(first, second),
                    larger(second, first),
                    apart(shared),
                    layout.longestOfBoth(one, other));
        }

        private long weight(OptaplannerTerm term) {
            return layout.weight(term, level);
        }

        private long overlap(SharedTraits shared) {
            return weight(OptaplannerTerm.SPEAKER_CONFLICT) * shared.speakers()
                    + weight(OptaplannerTerm.MUTUALLY_EXCLUSIVE) * shared.exclusive()
                    + weight(OptaplannerTerm.THEME_CONFLICT) * shared.themes()
                    + weight(OptaplannerTerm.SECTOR_CONFLICT) * shared.sectors()
                    + weight(OptaplannerTerm.AUDIENCE_THEME_CONFLICT)
                            * shared.themes()
                            * shared.audiences()
                    + weight(OptaplannerTerm.CONTENT_CONFLICT) * shared.contents();
        }

        private long later(
                OptaplannerInstance.TalkData talk,
                OptaplannerInstance.TalkData next,
                SharedTraits shared) {
            boolean isNeeded = next.prerequisiteTalks().contains(talk.code());
            boolean isEasier = talk.audienceLevel() < next.audienceLevel();
            return (isNeeded ? weight(OptaplannerTerm.PREREQUISITES) : 0)
                    + (isEasier
                            ? weight(OptaplannerTerm.CONTENT_LEVEL_FLOW) * shared.contents()
                            : 0);
        }

        private long larger(OptaplannerInstance.TalkData talk, OptaplannerInstance.TalkData more) {
            return talk.favoriteCount() < more.favoriteCount()
                    ? weight(OptaplannerTerm.POPULAR_TALKS)
                    : 0;
        }

        private long apart(SharedTraits shared) {
            return weight(OptaplannerTerm.AUDIENCE_TYPE_DIVERSITY) * shared.audiences()
                    + (shared.differentLevel()
                            ? weight(OptaplannerTerm.AUDIENCE_LEVEL_DIVERSITY)
                            : 0)
                    + (shared.differentLanguage() ? weight(OptaplannerTerm.LANGUAGE_DIVERSITY) : 0);
        }
    }
}

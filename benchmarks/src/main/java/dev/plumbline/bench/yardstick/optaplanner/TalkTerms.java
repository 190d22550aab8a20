package dev.plumbline.bench.yardstick.optaplanner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each term says of one talk in one place: points, not weighted. */
final class TalkTerms {

    /** Told of every term with points. */
    interface Sink {
        void add(OptaplannerTerm term, long points);
    }

    private final OptaplannerLayout layout;

    TalkTerms(OptaplannerLayout layout) {
        this.layout = layout;
    }

    /** Tells all penalties of a talk in its place. */
    void tell(int talk, TalkSpot spot, Sink sink) {
        var given = layout.talk(talk);
        var timeslot = layout.instance().timeslots().get(spot.timeslot());
        var room = layout.instance().rooms().get(spot.room());
        long minutes = layout.duration(spot.timeslot());
        if (room.unavailableTimeslots().contains(timeslot.id())) {
            sink.add(OptaplannerTerm.ROOM_UNAVAILABLE, minutes);
        }
        tags(given.tags(), true, timeslot.tags(), room.tags(), minutes, sink);
        for (var speaker : layout.instance().speakers()) {
            for (String name : given.speakers()) {
                if (name.equals(speaker.name())) {
                    if (speaker.unavailableTimeslots().contains(timeslot.id())) {
                        sink.add(OptaplannerTerm.SPEAKER_UNAVAILABLE, minutes);
                    }
                    tags(speaker.tags(), false, timeslot.tags(), room.tags(), minutes, sink);
                }
            }
        }
        if (differs(given.publishedTimeslot(), timeslot.id())) {
            sink.add(OptaplannerTerm.PUBLISHED_TIMESLOT, 1);
        }
        if (differs(given.publishedRoom(), room.name())) {
            sink.add(OptaplannerTerm.PUBLISHED_ROOM, 1);
        }
    }

    private static boolean differs(@Nullable String published, String now) {
        return published != null && !published.isEmpty() && !published.equals(now);
    }

    private static void tags(
            OptaplannerInstance.Tags tags,
            boolean ofTalk,
            List<String> timeslot,
            List<String> room,
            long minutes,
            Sink sink) {
        for (TagTerm term : TagTerm.ALL) {
            var there = term.ofTimeslot() ? timeslot : room;
            long count = term.count(tags, there);
            if (count > 0) {
                sink.add(ofTalk ? term.talk() : term.speaker(), count * minutes);
            }
        }
    }

    /** One of the eight lists of tags. */
    private record TagTerm(
            OptaplannerTerm speaker,
            OptaplannerTerm talk,
            boolean ofTimeslot,
            boolean shouldBeThere,
            Function<OptaplannerInstance.Tags, List<String>> list) {

        static final List<TagTerm> ALL =
                List.of(
                        new TagTerm(
                                OptaplannerTerm.SPEAKER_REQUIRED_TIMESLOT,
                                OptaplannerTerm.TALK_REQUIRED_TIMESLOT,
                                true,
                                true,
                                OptaplannerInstance.Tags::requiredTimeslotTags),
                        new TagTerm(
                                OptaplannerTerm.SPEAKER_PREFERRED_TIMESLOT,
                                OptaplannerTerm.TALK_PREFERRED_TIMESLOT,
                                true,
                                true,
                                OptaplannerInstance.Tags::preferredTimeslotTags),
                        new TagTerm(
                                OptaplannerTerm.SPEAKER_PROHIBITED_TIMESLOT,
                                OptaplannerTerm.TALK_PROHIBITED_TIMESLOT,
                                true,
                                false,
                                OptaplannerInstance.Tags::prohibitedTimeslotTags),
                        new TagTerm(
                                OptaplannerTerm.SPEAKER_UNDESIRED_TIMESLOT,
                                OptaplannerTerm.TALK_UNDESIRED_TIMESLOT,
                                true,
                                false,
                                OptaplannerInstance.Tags::undesiredTimeslotTags),
                        new TagTerm(
                                OptaplannerTerm.SPEAKER_REQUIRED_ROOM,
                                OptaplannerTerm.TALK_REQUIRED_ROOM,
                                false,
                                true,
                                OptaplannerInstance.Tags::requiredRoomTags),
                        new TagTerm(
                                OptaplannerTerm.SPEAKER_PREFERRED_ROOM,
                                OptaplannerTerm.TALK_PREFERRED_ROOM,
                                false,
                                true,
                                OptaplannerInstance.Tags::preferredRoomTags),
                        new TagTerm(
                                OptaplannerTerm.SPEAKER_PROHIBITED_ROOM,
                                OptaplannerTerm.TALK_PROHIBITED_ROOM,
                                false,
                                false,
                                OptaplannerInstance.Tags::prohibitedRoomTags),
                        new TagTerm(
                                OptaplannerTerm.SPEAKER_UNDESIRED_ROOM,
                                OptaplannerTerm.TALK_UNDESIRED_ROOM,
                                false,
                                false,
                                OptaplannerInstance.Tags::undesiredRoomTags));

        /** How many tags are missing, or are there and should not be. */
        long count(OptaplannerInstance.Tags tags, List<String> there) {
            Set<String> wanted = new HashSet<>(list.apply(tags));
            return wanted.stream().filter(tag -> there.contains(tag) != shouldBeThere).count();
        }
    }
}

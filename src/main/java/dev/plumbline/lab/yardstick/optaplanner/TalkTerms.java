package dev.plumbline.lab.yardstick.optaplanner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each term says of one talk in one place: points, not weighted. */
final class TalkTerms {

    /** Told of every term with points. */
    interface Sink {
        void add(Term term, long points);
    }

    private final Layout layout;

    TalkTerms(Layout layout) {
        this.layout = layout;
    }

    /** Tells all penalties of a talk in its place. */
    void tell(int talk, Spot spot, Sink sink) {
        var given = layout.talk(talk);
        var timeslot = layout.instance().timeslots().get(spot.timeslot());
        var room = layout.instance().rooms().get(spot.room());
        long minutes = layout.duration(spot.timeslot());
        if (room.unavailableTimeslots().contains(timeslot.id())) {
            sink.add(Term.ROOM_UNAVAILABLE, minutes);
        }
        tags(given.tags(), true, timeslot.tags(), room.tags(), minutes, sink);
        for (var speaker : layout.instance().speakers()) {
            for (String name : given.speakers()) {
                if (name.equals(speaker.name())) {
                    if (speaker.unavailableTimeslots().contains(timeslot.id())) {
                        sink.add(Term.SPEAKER_UNAVAILABLE, minutes);
                    }
                    tags(speaker.tags(), false, timeslot.tags(), room.tags(), minutes, sink);
                }
            }
        }
        if (differs(given.publishedTimeslot(), timeslot.id())) {
            sink.add(Term.PUBLISHED_TIMESLOT, 1);
        }
        if (differs(given.publishedRoom(), room.name())) {
            sink.add(Term.PUBLISHED_ROOM, 1);
        }
    }

    private static boolean differs(@Nullable String published, String now) {
        return published != null && !published.isEmpty() && !published.equals(now);
    }

    private static void tags(
            Instance.Tags tags,
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
            Term speaker,
            Term talk,
            boolean ofTimeslot,
            boolean shouldBeThere,
            Function<Instance.Tags, List<String>> list) {

        static final List<TagTerm> ALL =
                List.of(
                        new TagTerm(
                                Term.SPEAKER_REQUIRED_TIMESLOT,
                                Term.TALK_REQUIRED_TIMESLOT,
                                true,
                                true,
                                Instance.Tags::requiredTimeslotTags),
                        new TagTerm(
                                Term.SPEAKER_PREFERRED_TIMESLOT,
                                Term.TALK_PREFERRED_TIMESLOT,
                                true,
                                true,
                                Instance.Tags::preferredTimeslotTags),
                        new TagTerm(
                                Term.SPEAKER_PROHIBITED_TIMESLOT,
                                Term.TALK_PROHIBITED_TIMESLOT,
                                true,
                                false,
                                Instance.Tags::prohibitedTimeslotTags),
                        new TagTerm(
                                Term.SPEAKER_UNDESIRED_TIMESLOT,
                                Term.TALK_UNDESIRED_TIMESLOT,
                                true,
                                false,
                                Instance.Tags::undesiredTimeslotTags),
                        new TagTerm(
                                Term.SPEAKER_REQUIRED_ROOM,
                                Term.TALK_REQUIRED_ROOM,
                                false,
                                true,
                                Instance.Tags::requiredRoomTags),
                        new TagTerm(
                                Term.SPEAKER_PREFERRED_ROOM,
                                Term.TALK_PREFERRED_ROOM,
                                false,
                                true,
                                Instance.Tags::preferredRoomTags),
                        new TagTerm(
                                Term.SPEAKER_PROHIBITED_ROOM,
                                Term.TALK_PROHIBITED_ROOM,
                                false,
                                false,
                                Instance.Tags::prohibitedRoomTags),
                        new TagTerm(
                                Term.SPEAKER_UNDESIRED_ROOM,
                                Term.TALK_UNDESIRED_ROOM,
                                false,
                                false,
                                Instance.Tags::undesiredRoomTags));

        /** How many tags are missing, or are there and should not be. */
        long count(Instance.Tags tags, List<String> there) {
            Set<String> wanted = new HashSet<>(list.apply(tags));
            return wanted.stream().filter(tag -> there.contains(tag) != shouldBeThere).count();
        }
    }
}

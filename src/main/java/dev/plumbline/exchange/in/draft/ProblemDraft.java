package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.naming.ReadableIds;
import dev.plumbline.exchange.naming.WordSlug;
import dev.plumbline.problem.AttendeeWish;
import dev.plumbline.problem.Guids;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.PublishedBuilder;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.RoomBuilder;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.TopicClusterBuilder;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.problem.validation.ShownValue;
import dev.plumbline.problem.validation.SizeLimits;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A problem while the files are being read. */
public final class ProblemDraft {

    private static final int SHOWN = 40;

    private final ImportNotes notes;
    private final PeopleDraft people;
    private final NamedThings tracks = new NamedThings();
    private final NamedThings clusters = new NamedThings();
    private final NamedThings rooms = new NamedThings();
    private final Map<String, Integer> capacities = new LinkedHashMap<>();
    private final Map<String, String> roomGuids = new LinkedHashMap<>();
    private final Map<String, Set<String>> leads = new LinkedHashMap<>();
    private final ReadableIds talkIds = new ReadableIds();
    private final List<TalkDraft> talks = new ArrayList<>();
    private final List<TimeSlot> slots = new ArrayList<>();
    private final List<PublishedPlacement> placements = new ArrayList<>();
    private final Map<List<String>, Integer> wishes = new LinkedHashMap<>();

    public ProblemDraft(ImportNotes notes) {
        this.notes = notes;
        this.people = new PeopleDraft(notes);
    }

    public ImportNotes notes() {
        return notes;
    }

    public PeopleDraft people() {
        return people;
    }

    /** The id of the track with the name, a new one if there is none. */
    public String track(String name) {
        return tracks.id(limited(name, "tracks"));
    }

    /** The person runs the track with the id. */
    public void lead(String track, PersonDraft person) {
        leads.computeIfAbsent(track, any -> new LinkedHashSet<>()).add(person.id());
    }

    private Track track(String id, String name) {
        return new Track(id, name, List.copyOf(leads.getOrDefault(id, Set.of())));
    }

    /** The id of the cluster with the name, a new one if there is none. */
    public String cluster(String name) {
        return clusters.id(limited(name, "clusters"));
    }

    /** The id of the room with the name, a new one if there is none. */
    public String room(String name) {
        return rooms.id(limited(name, "rooms"));
    }

    /**
     * The room that is called exactly so is no other one's, even if the names are hardly different.
     */
    void roomOfItsOwn(String name) {
        rooms.keepApart(limited(name, "rooms"));
    }

    /** So many seats are in the room with the id; what cannot be is passed over. */
    public void capacity(String room, int seats) {
        if (1 <= seats && seats <= SizeLimits.HEADS) {
            capacities.put(room, seats);
        }
    }

    /** Programs know the room with the name so; a room that nobody named stays unknown. */
    public void roomGuid(String name, String guid) {
        if (Guids.isGuid(guid) && !roomGuids.containsValue(guid)) {
            rooms.find(name).ifPresent(room -> roomGuids.putIfAbsent(room, guid));
        }
    }

    /** Whether the lengths of all talks so far are multiples of so many minutes. */
    public boolean liesOn(int minutes) {
        return talks.stream().allMatch(talk -> talk.minutes() % minutes == 0);
    }

    /**
     * A new talk.
     *
     * @param wantedId what it is called in the source; a number is added if that is taken
     */
    public TalkDraft talk(String wantedId, String title) {
        String id = wantedId.length() > SizeLimits.ID_LENGTH ? WordSlug.of(wantedId) : wantedId;
        var talk = new TalkDraft(talkIds.unique(id), limited(title, "talks"));
        talks.add(talk);
        return talk;
    }

    /** All talks so far. */
    public List<TalkDraft> talks() {
        return List.copyOf(talks);
    }

    public void slot(TimeSlot slot) {
        slots.add(slot);
    }

    /** Somebody wants to see all these sessions. */
    public void wish(List<String> sessions) {
        wishes.merge(List.copyOf(sessions), 1, Integer::sum);
    }

    /** Where the source puts a session or a break. */
    public void placed(PublishedPlacement placement) {
        placements.add(placement);
    }

    /** A text within the limit; where it is longer, the rest is dropped and that is noted. */
    public String limited(String text, String where) {
        if (text.length() <= SizeLimits.TEXT_LENGTH) {
            return text;
        }
        notes.add(
                ImportNote.Kind.DROPPED,
                where,
                "A text of %,d characters was cut to %,d: \"%s\"."
                        .formatted(
                                text.length(), SizeLimits.TEXT_LENGTH, ShownValue.of(text, SHOWN)));
        int end = SizeLimits.TEXT_LENGTH - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    /**
     * The problem, and the schedule if the source has one.
     *
     * @param published whether the source's placements count as published
     * @throws dev.plumbline.problem.validation.InvalidInputException if it contradicts itself in a
     *     way that only the whole shows, such as too many sessions; with pointers into the problem
     */
    public ImportResult build(String name, ZoneId zone, int grid, boolean published) {
        people.noteDoubts();
        rooms.noteSpellings("room", notes);
        tracks.noteSpellings("track", notes);
        clusters.noteSpellings("cluster", notes);
        var shown = new ShownTexts(notes, this::limited);
        var problem =
                ProblemBuilder.builder()
                        .name(limited(name, "name"))
                        .timeZone(zone)
                        .gridMinutes(grid)
                        .tracks(tracks.all(this::track))
                        .rooms(rooms.all(this::room))
                        .timeSlots(slots)
                        .people(shown.people(people.people()))
                        .clusters(clusters.all(ProblemDraft::cluster))
                        .talks(shown.talks(talks.stream().map(TalkDraft::talk).toList()))
                        .wishes(
                                wishes.entrySet().stream()
                                        .map(one -> new AttendeeWish(one.getKey(), one.getValue()))
                                        .toList())
                        .published(
                                published && !placements.isEmpty()
                                        ? PublishedBuilder.builder().placements(placements).build()
                                        : null)
                        .build();
        ProblemValidator.requireValid(problem);
        return new ImportResult(problem, schedule(problem), notes.list());
    }

    private Room room(String id, String title) {
        return RoomBuilder.builder()
                .id(id)
                .name(title)
                .capacity(capacities.get(id))
                .guid(roomGuids.get(id))
                .build();
    }

    private static TopicCluster cluster(String id, String title) {
        return TopicClusterBuilder.builder().id(id).name(title).build();
    }

    private @Nullable Schedule schedule(Problem problem) {
        if (placements.isEmpty()) {
            return null;
        }
        var facts = Facts.of(problem);
        return Schedule.of(
                facts,
                placements.stream()
                        .map(
                                one ->
                                        new FixedPlacement(
                                                facts.session(one.session()).orElseThrow(),
                                                facts.slot(one.timeSlot()).orElseThrow(),
                                                Interval.minute(one.start()),
                                                one.minutes()))
                        .toList());
    }
}

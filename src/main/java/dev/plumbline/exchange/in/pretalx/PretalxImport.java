package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.draft.ChosenTracks;
import dev.plumbline.exchange.in.draft.PersonDraft;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.draft.RoomSpellings;
import dev.plumbline.exchange.in.draft.TalkDraft;
import dev.plumbline.exchange.in.draft.TimeSpan;
import dev.plumbline.exchange.in.pretalx.PretalxFiles.Listed;
import dev.plumbline.exchange.source.MarkupText;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One import: proposals become talks, tracks clusters, room availabilities time slots. */
final class PretalxImport {

    private static final int PLACEHOLDER_MINUTES = 30;

    private final PretalxFiles files;
    private final ImportRequest request;
    private final InputErrors errors;
    private final ImportNotes notes;
    private final ProblemDraft draft;
    private final PretalxNames tracks;
    private final PretalxNames rooms;
    private final PretalxListing listings = new PretalxListing();
    private final PretalxSpeakers speakers;
    private final PretalxRoomTimes times;
    private final PretalxFavourites favourites;
    private final ZoneId zone;
    private final Map<String, List<PretalxSlot>> slotsOf = new HashMap<>();
    private final Map<SourceNode, List<PretalxSlot>> placesOf = new IdentityHashMap<>();

    PretalxImport(
            PretalxFiles files, ImportRequest request, InputErrors errors, ImportNotes notes) {
        this.files = files;
        this.request = request;
        this.errors = errors;
        this.notes = notes;
        draft = new ProblemDraft(notes);
        tracks = new PretalxNames("track", files.all(Listed.TRACKS), notes);
        rooms = new PretalxNames("room", files.all(Listed.ROOMS), notes);
        speakers = new PretalxSpeakers(draft, files.all(Listed.SPEAKERS), listings);
        zone =
                Optional.ofNullable(request.options().timeZone())
                        .or(() -> PretalxZone.of(files))
                        .orElse(ZoneId.of("UTC"));
        times = new PretalxRoomTimes(zone);
        favourites = new PretalxFavourites(files.favourites());
    }

    ImportResult made() {
        slots();
        var proposals = PretalxProposals.planned(files.all(Listed.PROPOSALS), notes);
        tellRoomsApart(proposals);
        rooms();
        var chosen = chosen(proposals);
        List<SourceNode> others = new ArrayList<>();
        for (SourceNode proposal : proposals) {
            if (!chosen.contain(track(proposal).orElse(null))) {
                others.add(proposal);
                continue;
            }
            talks(proposal);
            if (draft.talks().size() > SizeLimits.SESSIONS) {
                errors.add(
                        proposal.at(),
                        "tooManySessions",
                        "With this proposal there are more than %,d sessions, the most that are possible. Maybe export less?"
                                .formatted(SizeLimits.SESSIONS));
                break;
            }
        }
        new OtherTracks(draft, speakers, times).passOver(others, this::slots);
        listings.note(notes);
        favourites.addTo(draft, notes);
        errors.throwIfAny();
        Optional<TimeSpan> whole = times.whole();
        if (whole.isEmpty()) {
            notes.add(
                    Kind.MISSING,
                    "rooms",
                    "There are no time slots yet. Hand in the list of rooms with their availabilities, or add them.");
            var all = PretalxStretches.joined(speakers.allAvailable());
            whole =
                    all.isEmpty()
                            ? whole
                            : Optional.of(
                                    new TimeSpan(all.getFirst().start(), all.getLast().end()));
        }
        speakers.limit(whole);
        if (request.options().timeZone() == null) {
            notes.add(
                    Kind.MISSING,
                    "timeZone",
                    "The files name no time zone; %s. Say the zone in which people read the agenda, such as Europe/Berlin."
                            .formatted(
                                    PretalxZone.of(files).isPresent()
                                            ? "their offset is that of " + ZoneLabel.of(zone)
                                            : "UTC holds the place"));
        }
        String name = request.options().name();
        if (name == null) {
            notes.add(Kind.MISSING, "name", "The files do not name the conference. Say its name.");
        }
        return draft.build(
                name == null ? "pretalx" : name,
                zone,
                times.addTo(draft),
                request.options().published());
    }

    private ChosenTracks chosen(List<SourceNode> proposals) {
        return ChosenTracks.of(
                request.options().tracks(),
                proposals.stream().map(one -> track(one).orElse(null)).toList(),
                request.files().getFirst().at(),
                "No proposal that is accepted or confirmed",
                errors);
    }

    private Optional<String> track(SourceNode proposal) {
        return tracks.of(PretalxFields.of(proposal, PretalxFields.TRACK));
    }

    private void rooms() {
        for (SourceNode room : files.all(Listed.ROOMS)) {
            Optional<String> name = PretalxFields.translated(room.get("name"));
            if (name.isEmpty()) {
                continue;
            }
            String id = draft.room(name.get());
            room.get("capacity")
                    .number()
                    .filter(seats -> seats >= 1 && seats <= SizeLimits.HEADS)
                    .ifPresent(seats -> draft.capacity(id, seats.intValue()));
            room.text("guid")
                    .or(() -> room.text("uuid"))
                    .ifPresent(guid -> draft.roomGuid(name.get(), guid));
            times.available(id, PretalxStretches.available(room.get("availabilities")));
        }
    }

    private void slots() {
        int pauses = 0;
        for (SourceNode slot : files.all(Listed.SLOTS)) {
            SourceNode submission = slot.get("submission");
            Optional<String> code =
                    submission.node().isObject() ? submission.text("code") : submission.text();
            if (code.isEmpty()) {
                pauses++;
            } else {
                PretalxSlot.of(slot, rooms)
                        .ifPresent(
                                found ->
                                        slotsOf.computeIfAbsent(
                                                        code.get(), any -> new ArrayList<>())
                                                .add(found));
            }
        }
        if (pauses > 0) {
            notes.add(
                    Kind.DROPPED,
                    "slots",
                    "%,d slots without a proposal (breaks and blocked times) were left out. Add breaks to the time slots."
                            .formatted(pauses));
        }
    }

    /** As many talks as the proposal is held times. */
    private void talks(SourceNode proposal) {
        String where = proposal.at().text();
        Optional<String> code = PretalxFields.text(proposal, PretalxFields.CODE);
        String title =
                PretalxFields.text(proposal, PretalxFields.TITLE)
                        .or(() -> code)
                        .orElse("A proposal without a title");
        List<PretalxSlot> slots = slots(proposal);
        Optional<Integer> said = PretalxProposals.minutes(proposal);
        String summary =
                PretalxFields.text(proposal, PretalxFields.ABSTRACT)
                        .map(MarkupText::plain)
                        .filter(text -> !text.isBlank())
                        .orElse(null);
        var listing = listings.of(proposal);
        Optional<String> cluster = track(proposal).map(draft::cluster);
        List<PersonDraft> people = speakers.of(proposal);
        int times = Math.max(PretalxProposals.times(proposal), slots.size());
        for (int index = 0; index < times; index++) {
            TalkDraft talk =
                    draft.talk(code.orElse("proposal"), title)
                            .abstractText(summary == null ? null : draft.limited(summary, where))
                            .listing(listing);
            code.ifPresent(known -> favourites.became(known, talk.id()));
            cluster.ifPresent(talk::cluster);
            people.forEach(talk::speaker);
            if (index < slots.size()) {
                PretalxSlot slot = slots.get(index);
                talk.minutes(slot.minutes());
                this.times.place(talk.id(), draft.room(slot.room()), slot.start(), slot.minutes());
            } else {
                talk.minutes(said.orElseGet(() -> placeholder(title, where)));
            }
        }
        if (times > 1) {
            notes.add(
                    Kind.GUESSED,
                    where,
                    "\"%s\" is held %d times and became as many talks.".formatted(title, times));
        }
    }

    /** Where the proposal is; more places than a proposal can be held times are a mistake. */
    private List<PretalxSlot> slots(SourceNode proposal) {
        return placesOf.computeIfAbsent(proposal, this::readSlots);
    }

    private void tellRoomsApart(List<SourceNode> proposals) {
        var spellings = new RoomSpellings();
        for (SourceNode proposal : proposals) {
            slots(proposal)
                    .forEach(slot -> spellings.used(slot.room(), slot.start(), slot.minutes()));
        }
        spellings.tellApart(draft);
    }

    private List<PretalxSlot> readSlots(SourceNode proposal) {
        boolean isTooMany = proposal.get("slots").node().size() > PretalxProposals.MOST_TIMES;
        List<PretalxSlot> found = isTooMany ? List.of() : places(proposal);
        if (!isTooMany && found.size() <= PretalxProposals.MOST_TIMES) {
            return found;
        }
        errors.add(
                proposal.at(),
                "tooManySlots",
                "The proposal is in more than %d slots. Maybe the export repeats them?"
                        .formatted(PretalxProposals.MOST_TIMES));
        return List.of();
    }

    private List<PretalxSlot> places(SourceNode proposal) {
        String code = PretalxFields.text(proposal, PretalxFields.CODE).orElse("");
        List<PretalxSlot> found = new ArrayList<>(slotsOf.getOrDefault(code, List.of()));
        if (found.isEmpty() && proposal.get("slots").node().isArray()) {
            proposal.get("slots").elements().stream()
                    .filter(slot -> slot.node().isObject())
                    .forEach(slot -> PretalxSlot.of(slot, rooms).ifPresent(found::add));
        }
        if (found.isEmpty()) {
            SourceNode old = proposal.get("slot");
            PretalxSlot.of(old.node().isObject() ? old : proposal, rooms).ifPresent(found::add);
        }
        return found;
    }

    private int placeholder(String title, String where) {
        Integer minutes = request.options().minutes();
        int held = minutes == null ? PLACEHOLDER_MINUTES : minutes;
        notes.add(
                minutes == null ? Kind.MISSING : Kind.GUESSED,
                where,
                "\"%s\" has no length; %d minutes hold the place. Say how long it is."
                        .formatted(title, held));
        return held;
    }
}

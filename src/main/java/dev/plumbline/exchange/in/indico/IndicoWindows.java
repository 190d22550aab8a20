package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.draft.TalkDraft;
import dev.plumbline.exchange.in.draft.UsedTimes;
import dev.plumbline.exchange.naming.ReadableIds;
import dev.plumbline.problem.Break;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.BreakIds;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Time slots: one for each session block that is planned, and one for each stretch of what takes
 * place outside of them. Blocks are added first, then what is placed, then it is finished.
 */
final class IndicoWindows {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");

    private final ProblemDraft draft;
    private final ZoneId zone;
    private final IndicoRoomTimes rooms;
    private final IndicoGrid grid = new IndicoGrid();
    private final ReadableIds ids = new ReadableIds();
    private final Map<String, TimeSlot> slots = new LinkedHashMap<>();
    private final Map<String, SessionBlock> blocks = new LinkedHashMap<>();
    private final List<UsedTimes.Used> used = new ArrayList<>();

    IndicoWindows(ProblemDraft draft, ZoneId zone) {
        this.draft = draft;
        this.zone = zone;
        this.rooms = new IndicoRoomTimes(draft);
    }

    /** The block becomes a time slot of the track. */
    void add(SessionBlock block, String track) {
        var time = Interval.of(block.start(), block.end());
        String room = rooms.take(block.room(), block.session(), time, block.where());
        var start = local(block.start());
        String id = ids.unique(room + "-" + NAME.format(start));
        var pauses = pauses(block);
        var slot =
                new TimeSlot(
                        id,
                        room,
                        start,
                        local(block.end()),
                        track,
                        pauses.stream().map(this::fixed).toList());
        slots.put(block.number(), slot);
        blocks.put(block.number(), block);
        draft.slot(slot);
        for (int index = 0; index < pauses.size(); index++) {
            var pause = pauses.get(index);
            place(BreakIds.of(id, index + 1), slot, pause.start(), pause.minutes());
        }
    }

    /** Where it is: nobody says that it may float. */
    private Break fixed(SessionBlock.Pause pause) {
        grid.length(pause.minutes());
        var start = local(pause.start());
        return new Break(pause.title(), pause.minutes(), start, start);
    }

    private List<SessionBlock.Pause> pauses(SessionBlock block) {
        List<SessionBlock.Pause> fitting = new ArrayList<>();
        long left = Interval.of(block.start(), block.end()).minutes();
        for (SessionBlock.Pause pause :
                block.pauses() == null ? List.<SessionBlock.Pause>of() : block.pauses()) {
            var end = pause.start().plusMinutes(pause.minutes());
            if (block.covers(pause.start())
                    && !end.isAfter(block.end())
                    && pause.minutes() <= left) {
                fitting.add(pause);
                left -= pause.minutes();
            } else {
                draft.notes()
                        .add(
                                ImportNote.Kind.DROPPED,
                                block.where(),
                                "The break \"%s\" at %s does not fit its session block and is left out. Maybe correct it in Indico?"
                                        .formatted(pause.title(), local(pause.start())));
            }
        }
        return fitting;
    }

    /** The talk is where the contribution is now. */
    void add(TalkDraft talk, IndicoContribution.Place place, IndicoContribution from) {
        var block = block(place, from.content().session());
        if (block.isPresent()) {
            var slot = slots.get(block.get().number());
            noteOtherRoom(talk, place.room(), block.get());
            place(talk.id(), slot, place.start(), talk.minutes());
            return;
        }
        var end = place.start().plusMinutes(talk.minutes());
        String room =
                rooms.share(
                        place.room(), talk.title(), Interval.of(place.start(), end), from.where());
        used.add(new UsedTimes.Used(talk.id(), room, local(place.start()), talk.minutes()));
    }

    private Optional<SessionBlock> block(IndicoContribution.Place place, @Nullable String session) {
        if (place.block() != null && blocks.containsKey(place.block())) {
            return Optional.of(blocks.get(place.block()));
        }
        var candidates =
                blocks.values().stream()
                        .filter(block -> block.session().equals(session))
                        .filter(block -> block.covers(place.start()))
                        .toList();
        return candidates.stream()
                .filter(block -> place.room() != null && place.room().equals(block.room()))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private void noteOtherRoom(TalkDraft talk, @Nullable String room, SessionBlock block) {
        if (room != null && block.room() != null && !room.equals(block.room())) {
            draft.notes()
                    .add(
                            ImportNote.Kind.DOUBTFUL,
                            block.where(),
                            "\"%s\" is in %s, but its session block in %s; it was put there. Maybe correct the room in Indico?"
                                    .formatted(talk.title(), room, block.room()));
        }
    }

    private void place(String session, TimeSlot slot, OffsetDateTime start, int minutes) {
        grid.length((int) Interval.of(slot.start(), start).minutes());
        draft.placed(new PublishedPlacement(session, slot.id(), local(start), minutes));
    }

    /** Adds the slots of what is placed outside of blocks. */
    void finish() {
        var agenda = UsedTimes.of(used);
        agenda.slots().forEach(draft::slot);
        agenda.placements().forEach(draft::placed);
        grid.length(agenda.grid());
        draft.talks().forEach(talk -> grid.length(talk.minutes()));
    }

    /** The grid on which all of it lies. */
    int grid() {
        return grid.minutes();
    }

    private OffsetDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(zone).toOffsetDateTime();
    }

    /** The usual grid of 5 minutes if all lengths are on it, else 1. */
    private static final class IndicoGrid {

        private static final int USUAL = 5;

        private int minutes = USUAL;

        /** A length, or the distance of something from the start of its slot. */
        void length(int length) {
            if (length % USUAL != 0) {
                minutes = 1;
            }
        }

        int minutes() {
            return minutes;
        }
    }
}

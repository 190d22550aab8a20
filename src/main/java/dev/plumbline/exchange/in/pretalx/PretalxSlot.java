package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.source.SourceNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Where a session is.
 *
 * @param room its name
 * @param minutes at least 1
 */
record PretalxSlot(String room, OffsetDateTime start, int minutes) {

    /** Empty where room or start is not set yet. */
    static Optional<PretalxSlot> of(SourceNode node, PretalxNames rooms) {
        Optional<String> room = rooms.of(PretalxFields.of(node, PretalxFields.ROOM));
        Optional<OffsetDateTime> start =
                PretalxStretches.moment(PretalxFields.of(node, PretalxFields.START));
        if (room.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        long minutes =
                PretalxStretches.moment(PretalxFields.of(node, PretalxFields.END))
                        .map(end -> Duration.between(start.get(), end).toMinutes())
                        .or(() -> PretalxProposals.minutes(node).map(Integer::longValue))
                        .orElse(0L);
        return minutes >= 1 && minutes <= PretalxProposals.LONGEST
                ? Optional.of(new PretalxSlot(room.get(), start.get(), (int) minutes))
                : Optional.empty();
    }
}

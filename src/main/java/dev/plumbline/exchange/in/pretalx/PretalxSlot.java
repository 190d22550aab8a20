package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.source.SourceNode;
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
        Optional<String> room = rooms.of(Fields.of(node, Fields.ROOM));
        Optional<OffsetDateTime> start = Stretches.moment(Fields.of(node, Fields.START));
        if (room.isEmpty() || start.isEmpty()) {
            return Optional.empty();
        }
        long minutes =
                Stretches.moment(Fields.of(node, Fields.END))
                        .map(end -> Duration.between(start.get(), end).toMinutes())
                        .or(() -> Proposals.minutes(node).map(Integer::longValue))
                        .orElse(0L);
        return minutes >= 1 && minutes <= Proposals.LONGEST
                ? Optional.of(new PretalxSlot(room.get(), start.get(), (int) minutes))
                : Optional.empty();
    }
}

package dev.plumbline.exchange.in.draft;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/** A time zone for files whose times have but an offset. */
public final class OffsetZone {

    private static final int HOUR_SECONDS = 3600;

    private OffsetZone() {}

    /**
     * One with the offset of the time; empty if there is none. Whole hours have zones without a
     * place, others are those of some place.
     */
    public static Optional<ZoneId> of(OffsetDateTime time) {
        int seconds = time.getOffset().getTotalSeconds();
        return seconds % HOUR_SECONDS == 0 ? ofHours(seconds / HOUR_SECONDS) : ofPlace(time);
    }

    /** POSIX counts westwards: Etc/GMT-1 is one hour ahead of UTC. */
    private static Optional<ZoneId> ofHours(int hours) {
        String name = hours == 0 ? "UTC" : "Etc/GMT%+d".formatted(-hours);
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    /** Rather one whose clocks do not change. */
    private static Optional<ZoneId> ofPlace(OffsetDateTime time) {
        var moment = time.toInstant();
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/"))
                .sorted()
                .map(ZoneId::of)
                .filter(zone -> zone.getRules().getOffset(moment).equals(time.getOffset()))
                .min(Comparator.comparing(zone -> zone.getRules().nextTransition(moment) != null));
    }
}

package dev.plumbline.lab.synthetic;

import java.time.ZoneId;
import java.util.List;

/** Where remote people live. */
final class RemoteZones {

    /** Zones that are not whole hours away from UTC: what naive time arithmetic gets wrong. */
    static final List<ZoneId> FRACTIONAL =
            List.of(
                    ZoneId.of("Asia/Kolkata"),
                    ZoneId.of("Asia/Kathmandu"),
                    ZoneId.of("Australia/Adelaide"));

    private static final List<ZoneId> OTHERS =
            List.of(
                    ZoneId.of("Africa/Nairobi"),
                    ZoneId.of("America/Los_Angeles"),
                    ZoneId.of("America/Sao_Paulo"),
                    ZoneId.of("Asia/Tokyo"),
                    ZoneId.of("Europe/Berlin"),
                    ZoneId.of("Europe/Dublin"));

    private RemoteZones() {}

    /** Any zone; every third or so is a fractional one. */
    static ZoneId any(SeededDice dice) {
        return dice.pick(dice.chance(35) ? FRACTIONAL : OTHERS);
    }
}

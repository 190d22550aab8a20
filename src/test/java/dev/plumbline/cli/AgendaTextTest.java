package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Slots by time, remote speakers with their own hour, and the weekday where it is another. */
class AgendaTextTest {

    @Test
    void showsEverySlotAndTheWaitlist() {
        assertThat(new AgendaText(SmallAgenda.judged(SmallAgenda.SOME_PLACED), Map.of()).text())
                .isEqualTo(
                        """
                        Tiny MC
                        Times are in Europe/Prague.

                        Wednesday 12 May 2027, Hall A, 14:00-15:30, PCI MC
                          14:00   20 min  Größe & Ordnung
                                         Ana Müller, Tia (remote, Thu 02:00 in Pacific/Kiritimati) · PCI, VFIO
                          14:20   10 min  Káva ☕
                          14:30   30 min  Two
                                         Ravi (remote, 18:00 in Asia/Kolkata) · PCI

                        Wednesday 12 May 2027, Hall A, 16:00-17:00
                          (empty)

                        Waitlist
                          priority 4   25 min  Four
                          priority 1   45 min  Three
                        """);
    }

    @Test
    void saysWhenNothingIsLeftOut() {
        var all =
                SmallAgenda.SOME_PLACED.replace(
                        "]}",
                        """
                        , {"session": "three", "timeSlot": "late", "start": "2027-05-12T16:00:00+02:00", "minutes": 45},
                          {"session": "four", "timeSlot": "late", "start": "2027-05-12T16:45:00+02:00", "minutes": 25}]}
                        """);
        assertThat(new AgendaText(SmallAgenda.judged(all), Map.of()).text())
                .endsWith("\nEverything has a place.\n")
                .doesNotContain("(empty)");
    }
}

package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.sheet.MomentText.Order;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTextTest {

    private static MomentText read(String text) {
        return MomentText.of(text, Order.MONTH_FIRST).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-05-12 10:30",
                "2027-05-12T10:30",
                "2027-05-12T10:30:00",
                "2027/05/12 10:30",
                "12.05.2027 10:30",
                "12.5.2027, 10.30 Uhr",
                "12.05.27 10:30",
                "5/12/2027 10:30 AM",
                "12 May 2027 10:30 AM",
                "12 May 2027, 10:30 a.m.",
                "May 12, 2027 10:30",
                "May 12th, 2027 at 10:30",
                "Wednesday, 12 May 2027 10:30",
                "Mi, 12. Mai 2027, 10:30 Uhr",
                "Mittwoch, den 12. Mai 2027 um 10:30",
                "12-May-2027 10:30"
            })
    void knowsDatesAsPeopleWriteThem(String text) {
        assertThat(read(text))
                .isEqualTo(
                        new MomentText(
                                LocalDate.of(2027, 5, 12), LocalTime.of(10, 30), null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12:00",
        "9:05, 09:05",
        "10:45 PM, 22:45",
        "12 am, 00:00",
        "3pm, 15:00",
        "14 Uhr, 14:00",
        "14h30, 14:30",
        "19:00:00, 19:00",
        "24:00, 00:00"
    })
    void knowsTimesOfDay(String text, LocalTime time) {
        assertThat(read(text)).isEqualTo(new MomentText(null, time, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:00-10:45",
                "10:00 – 10:45",
                "10:00 bis 10:45 Uhr",
                "10:00 AM to 10:45 AM"
            })
    void knowsFromWhenToWhen(String text) {
        assertThat(read(text))
                .isEqualTo(new MomentText(null, LocalTime.of(10, 0), LocalTime.of(10, 45), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-12T10:00:00+02:00, +02:00",
        "2027-05-12T10:00:00-05:00, -05:00",
        "2027-05-12T10:00-0500, -05:00",
        "2027-05-12 10:00 UTC, Z",
        "2027-05-12T10:00:00Z, Z"
    })
    void knowsOffsets(String text, String offset) {
        assertThat(read(text).offset()).isEqualTo(ZoneOffset.of(offset));
        assertThat(read(text).end()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Freitag",
                "tbd",
                "2027",
                "2027-13-01",
                "30.02.2027",
                "10:60",
                "25:00",
                "May 12",
                "10:00 CEST",
                "10:00, 11:00, 12:00",
                "Day 2 after lunch",
                "12 Foo 2027"
            })
    void guessesNothing(String text) {
        assertThat(MomentText.of(text, Order.MONTH_FIRST)).isEmpty();
    }

    @Test
    void takesTheOrderOfDayAndMonthFromAllTexts() {
        assertThat(MomentText.order(List.of("5/6/2027", "13/6/2027"))).contains(Order.DAY_FIRST);
        assertThat(MomentText.order(List.of("5/6/2027", "6/13/2027"))).contains(Order.MONTH_FIRST);
        assertThat(MomentText.order(List.of("5/6/2027 9:00 AM"))).contains(Order.MONTH_FIRST);
        assertThat(MomentText.order(List.of("5/6/2027", "2027-05-12"))).isEmpty();
        assertThat(MomentText.of("13/6/2027", Order.DAY_FIRST).orElseThrow().date())
                .isEqualTo("2027-06-13");
        assertThat(MomentText.isOrdered("5/6/2027")).isFalse();
        assertThat(MomentText.isOrdered("5/5/2027")).isTrue();
    }
}

package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A browser far from the conference, whose clocks change meanwhile: New York's on 14 March 2027,
 * Lord Howe's by half an hour on 4 April.
 */
@ExtendWith(PageStory.class)
class ForeignZoneTest {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static SampleAgenda overTheNight(String zone, String eve, String day) {
        return new SampleAgenda("Over the night", zone)
                .room("hall", "Hall A")
                .person("ada", "Ada Example")
                .cluster("pci", "PCI")
                .window("eve", "hall", eve, "22:00", "23:30")
                .window("day", "hall", day, "03:30", "12:00")
                .talk("before", "Before the night", 90, "ada", "pci")
                .nextWindow()
                .talk("after", "After the night", 60, "ada", "pci")
                .talk("later", "Much later", 120, "ada", "pci");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Prague", "Asia/Kabul", "Australia/Lord_Howe"})
    void showsTimesOfTheConferenceAndItsOwn(String home, PageStage stage) {
        isRight(stage, "America/New_York", "2027-03-13", "2027-03-14", home);
    }

    @Test
    void bothChangeTheirClocks(PageStage stage) {
        isRight(stage, "Australia/Lord_Howe", "2027-04-03", "2027-04-04", "Pacific/Auckland");
    }

    private static void isRight(PageStage stage, String zone, String eve, String day, String home) {
        var sample = overTheNight(zone, eve, day);
        String slug = stage.server().create(sample);
        var ada = stage.user(options -> options.setTimezoneId(home)).opens(slug);

        areSeen(ada, sample, zone);
        ada.list("Times").selectOption("My times (" + home + ")");
        areSeen(ada, sample, home);
        ada.page().reload();
        ada.session("Before the night").waitFor();

        stage.server().publish(slug);
        ada.page().navigate("/p/" + slug + "#zone=" + home);
        for (JsonNode placement : sample.placements()) {
            var start = start(placement).withZoneSameInstant(ZoneId.of(home));
            assertThat(ada.page().getByText(start.format(CLOCK)).first()).isVisible();
        }
    }

    private static void areSeen(PageUser ada, SampleAgenda sample, String zone) {
        for (JsonNode placement : sample.placements()) {
            var start = start(placement).withZoneSameInstant(ZoneId.of(zone));
            var end = start.plusMinutes(placement.path("minutes").asInt());
            ada.seesSession(
                    sample.title(placement.path("session").asText()),
                    "%s, %s–%s, Hall A"
                            .formatted(start.format(DAY), start.format(CLOCK), end.format(CLOCK)));
        }
    }

    private static ZonedDateTime start(JsonNode placement) {
        return OffsetDateTime.parse(placement.path("start").asText()).toZonedDateTime();
    }
}

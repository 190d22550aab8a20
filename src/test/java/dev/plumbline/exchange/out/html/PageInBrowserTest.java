package dev.plumbline.exchange.out.html;

import static dev.plumbline.exchange.out.html.HtmlExporterTest.session;
import static dev.plumbline.exchange.out.html.HtmlExporterTest.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.testing.HeadlessBrowser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page's script does; without a browser there is nothing to test. */
class PageInBrowserTest {

    @TempDir private Path home;

    @Test
    void showsTimesInTheZoneOfTheAddress() {
        isInZone(TrickyProgrammes.ALL.get("the night the clocks go back"), "Asia/Kolkata");
        isInZone(TrickyProgrammes.ALL.get("a zone of quarter hours"), "America/New_York");
    }

    private void isInZone(Programme programme, String zone) {
        var page = open(programme, "#zone=" + zone);

        assertThat(page.getElementById("zone").text()).isEqualTo(zone);
        for (var item : programme.items()) {
            var there = item.start(ZoneId.of(zone));
            LocalDate day = item.start(programme.zone()).toLocalDate();
            String otherDay =
                    there.toLocalDate().equals(day)
                            ? ""
                            : DateTimeFormatter.ofPattern(" EEE d MMM", Locale.ENGLISH)
                                    .format(there);
            assertThat(session(page, item.id()).select("time").getFirst().wholeText())
                    .isEqualTo(there.toLocalTime() + otherDay);
        }
    }

    @Test
    void findsSessionsAndCountsThem() {
        var page = open(TrickyProgrammes.plain(), "#find=ravi");

        assertThat(page.select(".session:not([hidden])").eachAttr("data-session"))
                .containsExactly("b");
        assertThat(page.getElementById("status").text()).isEqualTo("1 of 5 sessions");
    }

    @Test
    void saysWhenThereIsNoSuchZone() {
        var page = open(TrickyProgrammes.plain(), "#zone=<b>Atlantis</b>");

        assertThat(page.getElementById("status").wholeText())
                .startsWith("There is no time zone <b>Atlantis</b>.");
        assertThat(page.getElementById("zone").text()).isEqualTo("America/New_York");
    }

    @Test
    void staysAPageOfTextWhateverItsTitles() {
        var page = open(TrickyProgrammes.ALL.get("hostile words"), "#zone=UTC");

        assertThat(page.select("script")).hasSize(1);
        assertThat(texts(page, ".title")).contains("</script><script>alert(1)</script>");
        assertThat(page.getElementById("zone").text()).isEqualTo("UTC");
    }

    private Document open(Programme programme, String hash) {
        var browser = HeadlessBrowser.find(home);
        assumeTrue(browser.isPresent(), "No browser is installed.");
        return browser.get().open(new HtmlExporter().write(new ExportRequest(programme)), hash);
    }
}

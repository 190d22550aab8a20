package dev.plumbline.lab.compare.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.testing.HeadlessBrowser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page's scripts do; without a browser there is nothing to test. */
class ReportInBrowserTest {

    @TempDir private Path home;

    @Test
    void drawsEveryPlotAndOffersControls() {
        var page = open(new HtmlReport().export(TinyResult.PLAIN.result()));

        assertThat(page.select(".plot")).hasSize(4);
        for (var plot : page.select(".plot")) {
            assertThat(plot.select("svg path")).as(plot.id()).hasSizeGreaterThan(3);
        }
        assertThat(page.select("#regret-plot svg text").eachText())
                .contains("calm", "swift", "60.0", "MEDIUM", "−2.5†");
        assertThat(page.select("#front-plot svg text").eachText()).contains("calm", "swift");
        assertThat(page.select("#curves-plot svg text").eachText()).contains("not yet", "≤ 0.1 %");
        assertThat(page.select("#sensitivity-plot svg text").eachText())
                .contains("clusterSwitch", "6", "any");
        assertThat(page.select("[hidden]")).isEmpty();
        assertThat(page.select("#regret-scope option").eachText())
                .containsExactly("All datasets", "first", "second");
        assertThat(page.select("#front-words").text())
                .isEqualTo("On the front: calm. Dominated: swift (by calm).");
    }

    /**
     * With names that would break out if they could. The policy lets no foreign script in, so this
     * one comes with a page that has none.
     */
    @Test
    void redrawsWhatIsChosen() {
        String hostile = "</script><img src=x onerror=alert(1)>";
        var tiny = new TinyResult(hostile, hostile, "swift", "first", hostile);
        var page = HtmlReportTest.page(tiny.result());
        page.select("meta[http-equiv]").remove();
        page.body()
                .appendElement("script")
                .appendText(
                        """
                        for (const [id, value] of [['regret-scope', 1], ['front-x', 1], ['front-y', 0]]) {
                          document.getElementById(id).value = value;
                          document.getElementById(id).dispatchEvent(new Event('change'));
                        }
                        document.querySelector('#curves-profiles input').click();
                        """);
        var after = open(page.outerHtml().getBytes(StandardCharsets.UTF_8));

        assertThat(after.select("#regret-plot svg text").eachText())
                .contains("20.0", "−5.0†")
                .doesNotContain("60.0");
        assertThat(after.select("#front-table thead th").eachText())
                .containsSubsequence(
                        "Waiting inside slots (minutes)", "Cut from sessions (minutes)");
        assertThat(after.select("#front-words").text())
                .isEqualTo(
                        "On the front: %s. Dominated: swift (by %s).".formatted(hostile, hostile));
        assertThat(after.select("img")).isEmpty();
    }

    private Document open(byte[] page) {
        var browser = HeadlessBrowser.find(home);
        assumeTrue(browser.isPresent(), "No browser is installed.");
        return browser.get().open(page, "");
    }
}

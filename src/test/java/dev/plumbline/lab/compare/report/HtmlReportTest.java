package dev.plumbline.lab.compare.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.lab.compare.result.ComparisonResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String HOSTILE = "</script><!--<script>alert(1)</script>\"'&{page}";

    private final Document page = page(TinyResult.PLAIN.result());

    static Document page(ComparisonResult result) {
        return Jsoup.parse(new String(new HtmlReport().export(result), StandardCharsets.UTF_8));
    }

    private static JsonNode data(Document page) throws IOException {
        return JsonMapperFactory.mapper().readTree(page.getElementById("data").data());
    }

    private static List<List<String>> rows(Element table) {
        return table.select("tbody tr").stream()
                .map(row -> row.select("th,td").eachText())
                .toList();
    }

    @Test
    void saysWhatWasComparedAndTheAnswer() {
        assertThat(page.select(".compared").text())
                .startsWith("2 profiles on 2 datasets with 1 seed: 4 searches of 4 seconds each.");
        assertThat(page.select(".lead").text())
                .isEqualTo(
                        "The least to regret is swift: no other profile finds its schedules worse than its own.");
        assertThat(page.select(".found li").eachText())
                .containsExactly(
                        "Most is lost on second, where swift finds the schedules of calm 100 % worse at MEDIUM than its own (p = 0.010).",
                        "With fewer than 4 seeds no difference can be told from chance.",
                        "swift is dominated by calm: no better in anything that people feel on any dataset, and worse in something.",
                        "In one case another profile's schedules are better than the judge's own; each is explained below.");
    }

    @Test
    void tellsRegretOverallAndOfEachDataset() {
        var tables = page.select("#regret table");
        assertThat(tables).hasSize(3);
        assertThat(rows(tables.get(0)))
                .containsExactly(
                        List.of("calm", "0", "60.0 MEDIUM"), List.of("swift", "−2.5†", "0"));
        assertThat(rows(tables.get(1)))
                .containsExactly(List.of("calm", "0", "20.0"), List.of("swift", "−5.0†", "0"));
        assertThat(page.select("#regret .notes li").eachText())
                .containsExactly(
                        "On first, calm likes the schedules of swift better than its own (−5.0 %, p = 0.40). By chance.");
    }

    @Test
    void tellsUnitsWithTheirSpreadAndWhatIsSignificant() {
        assertThat(rows(page.select("#units table").first()))
                .containsExactly(
                        List.of("Cut from sessions (minutes)", "6 (5–7)", "6 (5–7) * p = 0.020"),
                        List.of("Waiting inside slots (minutes)", "3", "4"));
        assertThat(page.select("#units .none").text())
                .isEqualTo("None in any schedule: Hard rules broken.");
    }

    @Test
    void namesWhoIsOnTheFront() {
        assertThat(rows(page.select("#front details table").first()))
                .containsExactly(
                        List.of("calm", "6", "3", "yes"),
                        List.of("swift", "6", "4", "no, dominated by calm"));
    }

    /** On the first dataset calm knows no better than its own −95, and gets there from −190. */
    @Test
    void tellsCurvesAboveTheBestKnown() {
        assertThat(rows(page.select("#curves table").first()))
                .containsExactly(
                        List.of("0.1 seconds", "not yet", "not yet"),
                        List.of("0.2 seconds", "not yet", "not yet"),
                        List.of("0.5 seconds", "100", "100"),
                        List.of("1 seconds", "100", "100"),
                        List.of("2 seconds", "100", "100"),
                        List.of("4 seconds", "0", "0"));
    }

    @Test
    void saysHowFarWeightsCanChange() {
        var section = page.getElementById("sensitivity");
        assertThat(section.text())
                .contains("best schedule that is known for first with the weights of calm")
                .contains("0hard/0medium/-95soft, and nothing better exists.")
                .contains("With any weight: idle.");
        assertThat(rows(section.select("table").first()))
                .containsExactly(
                        List.of("clusterSwitch", "SOFT", "10", "6", "any", "proven / found"));
        assertThat(section.select("details .notes li").eachText())
                .containsExactly("Halving clusterSwitch (10 to 5) moves only \"</script>\".");
        assertThat(page(TinyResult.PLAIN.result().with(null)).getElementById("sensitivity"))
                .isNull();
    }

    @Test
    void saysHowTheNumbersCameAbout() {
        assertThat(page.select("#provenance").text())
                .contains("1.2.3", "0", "4 seconds", "2 cores", "8,000 MB", "Some VM 25")
                .contains("1 November 2026, 10:00:00 UTC");
        assertThat(page.select("#provenance pre").first().wholeText())
                .isEqualTo("{\n  \"name\": \"Tiny\"\n}");
    }

    @Test
    void everyPlotHasAHeadingACaptionAndTables() {
        assertThat(page.select(".plot")).isNotEmpty();
        assertThat(page.select("select")).isNotEmpty();
        for (var plot : page.select(".plot")) {
            var section = plot.closest("section");
            assertThat(section.select("h2").text()).isNotBlank();
            assertThat(section.select("figcaption").text()).isNotBlank();
            assertThat(section.select("table tbody tr")).isNotEmpty();
            assertThat(plot.attr("aria-labelledby")).isEqualTo(section.select("h2").attr("id"));
        }
        for (var select : page.select("select")) {
            assertThat(page.select("label[for=" + select.id() + "]").text()).isNotBlank();
        }
    }

    @Test
    void loadsNothing() {
        assertThat(page.select("[src], link, object, iframe, img")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("script-src 'unsafe");
    }

    @Test
    void namesStayTextWhateverTheyAre() throws IOException {
        var hostile =
                page(
                        new TinyResult(
                                        HOSTILE,
                                        "<img src=x onerror=alert(2)>",
                                        "{page.name}",
                                        "a\" onclick=\"alert(3)",
                                        "<!--")
                                .result());

        assertThat(hostile.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(hostile.select("script")).hasSameSizeAs(page.select("script"));
        assertThat(hostile.getAllElements()).hasSameSizeAs(page.getAllElements());
        assertThat(hostile.select("img, [onclick], [onerror]")).isEmpty();
        assertThat(data(hostile).at("/profiles/0").asText())
                .isEqualTo("<img src=x onerror=alert(2)>");
        assertThat(data(hostile).at("/regrets/2/scope").asText()).isEqualTo("<!--");
    }

    @Test
    void plotsAreDrawnFromTheSameNumbers() throws IOException {
        var data = data(page);
        assertThat(data.at("/regrets/0/cells/0/1/percent").asDouble()).isEqualTo(60);
        assertThat(data.at("/regrets/0/cells/0/1/level").asText()).isEqualTo("MEDIUM");
        assertThat(data.at("/units").findValuesAsText("id")).containsExactly("cut", "idle");
        assertThat(data.at("/medians/0/values/1/1/median").asDouble()).isEqualTo(4);
        var median = data.at("/curves/0/bands/0/median");
        assertThat(median.get(0).isNull()).isTrue();
        assertThat(median.get(median.size() - 1).asDouble()).isZero();
    }
}

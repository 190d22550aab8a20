package dev.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the page costs whoever looks at it, measured in the browser. It is no test, and runs only
 * when it is named: {@code ./plumbline test -Dtest=PageBench}. It prints rows of a table.
 */
@ExtendWith(PageStory.class)
class PageBench {

    private static final String CONFERENCE = "datasets/synthetic-conference.json";
    private static final int PICK_UPS = 50;
    private static final int MOVES = 240;

    /**
     * Notes when the last data had arrived, and when as many sessions as there are were painted.
     */
    private static final String WATCH_DRAWING =
            """
            sessions => {
              const look = () => {
                if (document.querySelectorAll('main button').length < sessions) return;
                observer.disconnect();
                requestAnimationFrame(() => setTimeout(() => { window.drawnAt = performance.now(); }));
              };
              const observer = new MutationObserver(look);
              observer.observe(document, {childList: true, subtree: true});
            }
            """;

    private static final String DATA_AT =
            """
            () => Math.max(...performance.getEntriesByType('resource')
              .filter(one => one.name.includes('/v1/agendas/') && one.startTime < window.drawnAt)
              .filter(one => !one.name.includes('/events'))
              .filter(one => one.responseEnd > 0 && one.responseEnd < window.drawnAt)
              .map(one => one.responseEnd))
            """;

    /** From the key to the frame in which the live region tells of the costs. */
    private static final String WATCH_COSTS =
            """
            () => {
              window.costs = [];
              let began = 0;
              addEventListener('keydown', event => {
                if (event.key === ' ') began = performance.now();
              }, {capture: true});
              new MutationObserver(() => {
                const told = [...document.querySelectorAll('[role=status]')]
                  .some(one => one.textContent.includes('Arrow keys choose'));
                if (began && told) {
                  const from = began;
                  began = 0;
                  requestAnimationFrame(() => setTimeout(() => window.costs.push(performance.now() - from)));
                }
              }).observe(document, {childList: true, subtree: true, characterData: true});
            }
            """;

    private static final String WATCH_FRAMES =
            """
            () => {
              window.frames60 = [];
              let last = performance.now();
              const next = now => {
                window.frames60.push(now - last);
                last = now;
                window.watching && requestAnimationFrame(next);
              };
              window.watching = true;
              requestAnimationFrame(next);
            }
            """;

    @Test
    void conferenceOf202(PageStage stage) {
        measure("202 sessions", stage.server().solve(Path.of(CONFERENCE)), stage);
    }

    @Test
    void conferenceOf1040(PageStage stage) {
        var sample = SampleAgenda.conference(10, 8, 13);
        measure("1,040 sessions", stage.server().create(sample), stage);
    }

    private static void measure(String name, String slug, PageStage stage) {
        var titles = new ArrayList<String>();
        for (var place :
                stage.server().read(slug, "/revisions/head").at("/modelOutput/placements")) {
            if (!place.path("kind").asText().equals("BREAK")) {
                titles.add(place.path("title").asText());
            }
        }
        int sessions = titles.size();
        var ada = stage.user();
        // Compiles what the server runs, and warms no cache of the browser's.
        stage.user().opens(slug).session(titles.getFirst()).waitFor();

        long[] bytes = new long[1];
        CDPSession network = ada.browser().newCDPSession(ada.page());
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject event) -> bytes[0] += event.get("encodedDataLength").getAsLong());
        ada.page().addInitScript("(" + WATCH_DRAWING + ")(" + sessions + ")");
        ada.opens(slug);
        ada.page().waitForFunction("() => window.drawnAt");
        double drawn =
                number(ada.page().evaluate("() => window.drawnAt"))
                        - number(ada.page().evaluate(DATA_AT));
        long shown = bytes[0];

        ada.page().evaluate(WATCH_COSTS);
        for (int i = 0; i < PICK_UPS; i++) {
            ada.session(titles.get(i * sessions / PICK_UPS)).focus();
            ada.types("Space");
            ada.page().waitForFunction("number => window.costs.length > number", i);
            ada.types("Escape");
        }
        List<Double> costs = numbers(ada.page().evaluate("() => window.costs"));
        assertThat(costs).hasSize(PICK_UPS);

        ada.lifts(titles.get(0), titles.get(3));
        ada.page().evaluate(WATCH_FRAMES);
        for (int i = 0; i < MOVES; i++) {
            ada.page().mouse().move(200 + i * 3, 300 + 150 * Math.sin(i / 15.0));
        }
        ada.page().evaluate("() => { window.watching = false; }");
        List<Double> frames = numbers(ada.page().evaluate("() => window.frames60"));
        ada.types("Escape");
        ada.page().mouse().up();

        System.out.printf(
                Locale.ROOT,
                "| %s (%d) | %.0f ms | %.0f ms (p50 %.0f) | %.1f ms (p50 %.1f, %d frames) | %d kB |%n",
                name,
                sessions,
                drawn,
                percentile(costs, 95),
                percentile(costs, 50),
                percentile(frames, 95),
                percentile(frames, 50),
                frames.size(),
                shown / 1000);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static List<Double> numbers(Object values) {
        var numbers = new ArrayList<Double>();
        for (Object value : (List<?>) values) {
            numbers.add(number(value));
        }
        return numbers;
    }

    private static double percentile(List<Double> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}

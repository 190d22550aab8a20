package dev.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the page costs whoever looks at it, measured in the browser. It is no test, and runs only
 * when it is named: {@code ./plumbline test -Dtest=PageBench}. It prints rows of a table, within
 * some two minutes on a quiet machine. Its server is one that optimizes, as those of users do; the
 * ones of the tests do not, since they are over before that pays.
 */
class PageBench {

    @RegisterExtension
    static final PageStory STORY = new PageStory("optimizing server", PageServer::thatOptimizes);

    private static final String CONFERENCE = "datasets/synthetic-conference.json";
    private static final int OPENINGS = 5;

    /** What is picked up before anything is measured: a server that has just begun is slow. */
    private static final int WARM_UPS = 30;

    private static final int PICK_UPS = 50;
    private static final int MOVES = 240;

    private static final String ON_SCREEN =
            """
            [...document.querySelectorAll('[role=region] [role=listitem] button')].filter(one => {
              const {left, right, top, bottom} = one.getBoundingClientRect();
              return right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
            }).length
            """;

    /**
     * Notes when the first sessions were painted, which are those on the screen, and when all of
     * them were there. The grid is drawn when what one sees of it is; what is below or beside the
     * screen browsers do not paint at all, and the page makes it when there is nothing else to do.
     */
    private static final String WATCH_DRAWING =
            """
            sessions => {
              const painted = then => requestAnimationFrame(() => setTimeout(then));
              let found = 0;
              const look = () => {
                const before = found;
                found = document.querySelectorAll('[role=region] [role=listitem] button').length;
                if (found && !before) {
                  painted(() => {
                    window.seenAt = performance.now();
                    window.seen = %s;
                  });
                }
                if (found >= sessions) {
                  observer.disconnect();
                  painted(() => { window.drawnAt = performance.now(); });
                }
              };
              const observer = new MutationObserver(look);
              observer.observe(document, {childList: true, subtree: true});
            }
            """
                    .formatted(ON_SCREEN);

    /** When the last of the data that the grid was drawn from had arrived. */
    private static final String DATA_AT =
            """
            () => Math.max(...performance.getEntriesByType('resource')
              .filter(one => one.name.includes('/v1/agendas/') && !one.name.includes('/events'))
              .filter(one => one.responseEnd > 0 && one.responseEnd < window.seenAt)
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
        var seen = new ArrayList<Double>();
        var drawn = new ArrayList<Double>();
        var bytes = new ArrayList<Double>();
        var ada = stage.user();
        for (int i = 0; i < OPENINGS; i++) {
            // Somebody new each time: a browser that has nothing yet.
            ada = stage.user();
            bytes.add(open(ada, slug, sessions));
            double data = number(ada.page().evaluate(DATA_AT));
            seen.add(number(ada.page().evaluate("() => window.seenAt")) - data);
            drawn.add(number(ada.page().evaluate("() => window.drawnAt")) - data);
            assertThat(ada.page().evaluate("() => window.seen"))
                    .isEqualTo(ada.page().evaluate("() => " + ON_SCREEN));
        }

        ada.page().evaluate(WATCH_COSTS);
        pickUp(ada, titles, WARM_UPS);
        double first = numbers(ada.page().evaluate("() => window.costs")).getFirst();
        ada.page().evaluate("() => { window.costs = []; }");
        pickUp(ada, titles, PICK_UPS);
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
                "| %s (%d) | %.0f ms (all: %.0f) | %.0f ms (p50 %.0f, the first %.0f)"
                        + " | %.1f ms (p50 %.1f, %d frames) | %.0f kB |%n",
                name,
                sessions,
                percentile(seen, 50),
                percentile(drawn, 50),
                percentile(costs, 95),
                percentile(costs, 50),
                first,
                percentile(frames, 95),
                percentile(frames, 50),
                frames.size(),
                percentile(bytes, 50) / 1000);
    }

    /**
     * Opens an agenda, waits until all of it is there, and returns how much was sent until then.
     */
    private static double open(PageUser user, String slug, int sessions) {
        double[] bytes = new double[1];
        CDPSession network = user.browser().newCDPSession(user.page());
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject event) -> bytes[0] += event.get("encodedDataLength").getAsLong());
        user.page().addInitScript("(" + WATCH_DRAWING + ")(" + sessions + ")");
        user.opens(slug);
        user.page().waitForFunction("() => window.drawnAt");
        return bytes[0];
    }

    /** Picks up so many, all over the agenda, and waits for the costs of each. */
    private static void pickUp(PageUser user, List<String> titles, int many) {
        for (int i = 0; i < many; i++) {
            user.session(titles.get(i * titles.size() / many)).focus();
            user.types("Space");
            user.page().waitForFunction("number => window.costs.length > number", i);
            user.types("Escape");
        }
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

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.access.TokenOffice;
import dev.plumbline.store.TokenStore;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The organizers' page as it is served, while the door is closed: all it needs and nothing else.
 */
@QuarkusTest
@TestProfile(ClosedDoor.class)
class PageShellTest {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    /**
     * What a page or a module names: {@code src="…"}, {@code href="…"}, {@code from '…'} and so on.
     */
    private static final Pattern REFERENCE =
            Pattern.compile("(?:src=|href=|from ?|import ?\\(?)[\"']([^\"'$]+)[\"']");

    private static final Pattern PRELOAD =
            Pattern.compile("<link rel=\"modulepreload\" href=\"(/app/[^\"]+)\">");

    /** What a module imports before it runs. */
    private static final Pattern STATIC_IMPORT =
            Pattern.compile("(?m)^(?:import|export)\\s(?:[^'();]*\\sfrom\\s)?'(\\.[^']+)'");

    @TestHTTPResource("/")
    URI base;

    @Inject TokenStore store;

    @BeforeEach
    void closeTheDoor() {
        new TokenOffice(store, Clock.systemUTC()).create("admin", true, null);
    }

    private ApiClient http() {
        return new ApiClient(base);
    }

    @Test
    void itMayRunItsOwnScriptsAndTheOneImportMap() throws NoSuchAlgorithmException {
        var page = http().get("/");
        var map = IMPORT_MAP.matcher(page.text());
        assertThat(map.find()).isTrue();
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(map.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page.header("Content-Security-Policy"))
                .contains(
                        "script-src 'self' 'sha256-"
                                + Base64.getEncoder().encodeToString(hash)
                                + "';")
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.text().replace(map.group(), ""))
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContain("<style", "style=");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html, no-cache",
        "/index.html, text/html, no-cache",
        "/app/main.js, text/javascript, no-cache",
        "/app/style/tokens.css, text/css, no-cache",
        "/favicon.svg, image/svg+xml, no-cache",
        "/webjars/lit/3.3.2/index.js, text/javascript, 'public, max-age=31536000, immutable'",
        "/webjars/echarts/5.3.1/dist/echarts.min.js, text/javascript, 'public, max-age=31536000, immutable'"
    })
    void filesAreServedToEverybody(String path, String type, String caching) {
        var answer = http().get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.header("Cache-Control")).isEqualTo(caching);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/lit/3.3.2/package.json",
                "/webjars/lit/3.3.2/development/index.js",
                "/webjars/lit/3.3.2/index.js.map",
                "/webjars/echarts/5.3.1/dist/echarts.js",
                "/app/",
                "/app/nothing.js"
            })
    void nothingElseIsThere(String path) {
        assertThat(http().get(path).status()).isEqualTo(404);
    }

    /** Every module, style sheet and library that the page names, and those name, is there. */
    @Test
    void whatItNamesIsServed() {
        var page = http().get("/").text();
        var map = IMPORT_MAP.matcher(page);
        assertThat(map.find()).isTrue();
        Set<String> seen = new TreeSet<>();
        follow("/", page.replace(map.group(), ""), seen);
        assertThat(seen)
                .contains("/app/main.js", "/app/views/agenda/pl-agenda.js", "/app/style/base.css")
                .hasSizeGreaterThan(20);
    }

    /** One import after the other would need a way to the server and back for each. */
    @Test
    void whatAnAgendaNeedsIsAskedForAtOnce() {
        Set<String> needed = new TreeSet<>();
        importsOf("/app/main.js", needed);
        importsOf("/app/views/agenda/pl-agenda.js", needed);
        needed.add("/app/views/agenda/pl-agenda.js");
        var preloaded = PRELOAD.matcher(http().get("/").text()).results();
        assertThat(preloaded.map(one -> one.group(1)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    private void importsOf(String module, Set<String> seen) {
        STATIC_IMPORT
                .matcher(http().get(module).text())
                .results()
                .map(one -> URI.create(module).resolve(one.group(1)).getPath())
                .filter(seen::add)
                .forEach(one -> importsOf(one, seen));
    }

    private void follow(String from, String text, Set<String> seen) {
        var references = REFERENCE.matcher(text);
        while (references.find()) {
            String name = references.group(1);
            if (name.startsWith("#") || (!name.startsWith("/") && !name.startsWith("."))) {
                continue;
            }
            String path = URI.create(from).resolve(name).getPath();
            if (seen.add(path)) {
                var answer = http().get(path);
                assertThat(answer.status()).as("%s, named in %s", path, from).isEqualTo(200);
                if (path.endsWith(".js") && path.startsWith("/app/")) {
                    follow(path, answer.text(), seen);
                }
            }
        }
    }

    @Test
    void largeFilesGetSmallOnTheirWay() {
        var plain = http().get("/app/api.js");
        var small = http().get("/app/api.js", "Accept-Encoding", "gzip");
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var first = http().get("/app/main.js");
        var again = http().get("/app/main.js", "If-Modified-Since", first.header("Last-Modified"));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void whatItShowsNeedsAToken() {
        assertThat(http().get("/v1/agendas").status()).isEqualTo(401);
    }
}

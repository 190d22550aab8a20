package dev.plumbline.exchange.out.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ExporterContract;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.exchange.out.WaitlistItem;
import dev.plumbline.schedule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new HtmlExporter();
    }

    @Override
    protected void isTrue(byte[] file, ExportRequest request) {
        var page = parse(file);
        var programme = request.programme();
        assertThat(page.select("h1").getFirst().wholeText()).isEqualTo(shown(programme.name()));
        assertThat(page.body().attr("data-zone")).isEqualTo(programme.zone().getId());
        assertThat(page.select(".session:not(.waiting)")).hasSameSizeAs(programme.items());
        programme.items().forEach(item -> isTrue(session(page, item.id()), item));
        assertThat(page.select(".session.waiting")).hasSameSizeAs(programme.waitlist());
        programme.waitlist().forEach(waiting -> isTrue(session(page, waiting.id()), waiting));
        loadsAndRunsNothingElse(page);
    }

    private static void isTrue(Element session, AgendaItem item) {
        assertThat(texts(session, ".title")).containsExactly(shown(item.title()));
        assertThat(texts(session, ".name")).isEqualTo(names(item.speakers()));
        assertThat(texts(session, ".affiliation")).isEqualTo(affiliations(item.speakers()));
        assertThat(texts(session, ".cluster")).isEqualTo(shown(item.clusters()));
        assertThat(texts(session, ".abstract"))
                .isEqualTo(
                        item.abstractText() == null
                                ? List.of()
                                : shown(List.of(item.abstractText())));
        isShown(session, item);
        assertThat(texts(session, ".minutes")).containsExactly(item.minutes() + " min");
        var times = session.select("time");
        assertThat(OffsetDateTime.parse(times.get(0).attr("datetime")).toInstant())
                .isEqualTo(item.start());
        assertThat(OffsetDateTime.parse(times.get(1).attr("datetime")).toInstant())
                .isEqualTo(item.end());
        var block = Objects.requireNonNull(session.closest(".block"));
        assertThat(texts(block, ".room")).containsExactly(shown(item.room().name()));
        if (item.track() != null) {
            assertThat(texts(block, ".track")).contains(shown(item.track()));
        }
    }

    private static void isShown(Element session, AgendaItem item) {
        var listing = item.listing();
        assertThat(texts(session, ".subtitle")).isEqualTo(oneOrNone(listing.subtitle()));
        assertThat(texts(session, ".description"))
                .isEqualTo(
                        Objects.equals(listing.description(), item.abstractText())
                                ? List.of()
                                : oneOrNone(listing.description()));
        assertThat(texts(session, ".language bdi")).isEqualTo(oneOrNone(listing.language()));
        assertThat(session.select(".unrecorded").isEmpty())
                .isNotEqualTo(listing.forbidsRecording());
        assertThat(session.select(".links li"))
                .hasSize(
                        listing.links().size()
                                + listing.attachments().size()
                                + (listing.url() == null ? 0 : 1)
                                + (listing.recordingUrl() == null ? 0 : 1));
    }

    private static List<String> oneOrNone(String text) {
        return text == null ? List.of() : shown(List.of(text));
    }

    private static void isTrue(Element session, WaitlistItem waiting) {
        assertThat(texts(session, ".title")).containsExactly(shown(waiting.title()));
        assertThat(texts(session, ".name")).isEqualTo(names(waiting.speakers()));
    }

    /** One script and one style, which the policy knows; nothing that loads, sends or runs. */
    private static void loadsAndRunsNothingElse(Document page) {
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("script-src 'sha256-" + hash(page.select("script").getFirst().data()))
                .contains("style-src 'sha256-" + hash(page.select("style").getFirst().data()));
        assertThat(page.select("link, base, iframe, object, embed, img, svg, form, video, audio"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src");
            }
        }
        assertThat(page.select("a"))
                .isNotEmpty()
                .allMatch(link -> leadsTo(page, link.attr("href")));
        assertThat(page.select("a[href^=http]"))
                .allMatch(link -> link.attr("rel").equals("noopener noreferrer"));
    }

    private static boolean leadsTo(Document page, String address) {
        return address.matches("https?://.*")
                || address.startsWith("#") && page.getElementById(address.substring(1)) != null;
    }

    @Test
    void showsOrganizersFindingsScoreAndWhoIsRequired() {
        var scored = TrickyProgrammes.secret();
        var page = parse(write(Programme.forOrganizers(scored, Map.of())));

        assertThat(texts(page, ".findings li span:nth-child(2)"))
                .isEqualTo(scored.findings().stream().map(Finding::message).toList());
        assertThat(texts(page, ".score b")).containsExactly(scored.score().toString());
        assertThat(session(page, "one").select(".private").text())
                .isEqualTo("Private: required Xyzzy Required");
    }

    @Test
    void showsThePublicNothingThatIsMarkedPrivate() {
        var page = parse(write(Programme.forPublic(TrickyProgrammes.secret().schedule())));

        assertThat(page.select(".private, .banner, .findings")).isEmpty();
    }

    @Test
    void saysEveryTimeInUtcToo() {
        var page = parse(write(TrickyProgrammes.plain()));

        assertThat(session(page, "a").select(".time").text()).isEqualTo("10:00–10:30 15:00 UTC");
    }

    @Test
    void namesTheDayOfAnotherDayInUtc() {
        var page = parse(write(TrickyProgrammes.ALL.get("the night the clocks go back")));

        assertThat(texts(page, ".session .s"))
                .containsExactly("Sun 03:15 UTC", "04:45 UTC", "05:45 UTC");
    }

    @Test
    void hasOneAnchorForEachThing() {
        var ids =
                parse(write(Programme.forPublic(TrickyProgrammes.hostile())))
                        .select("[id]")
                        .eachAttr("id");

        assertThat(ids)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .noneMatch(id -> id.matches(".*[\\s\"'<>&%].*"));
    }

    private byte[] write(Programme programme) {
        return exporter().write(new ExportRequest(programme));
    }

    static Document parse(byte[] file) {
        return Jsoup.parse(new String(file, StandardCharsets.UTF_8));
    }

    static Element session(Document page, String id) {
        return page.select("[data-session]").stream()
                .filter(element -> element.attr("data-session").equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> texts(Element element, String query) {
        return element.select(query).stream().map(Element::wholeText).toList();
    }

    private static List<String> names(List<PublicSpeaker> speakers) {
        return shown(speakers.stream().map(PublicSpeaker::name).toList());
    }

    private static List<String> affiliations(List<PublicSpeaker> speakers) {
        return shown(
                speakers.stream()
                        .map(PublicSpeaker::affiliation)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static List<String> shown(List<String> texts) {
        return texts.stream().map(HtmlExporterTest::shown).toList();
    }

    /** Half a surrogate pair has no bytes in UTF-8; everything else stays. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cs}", "\uFFFD");
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

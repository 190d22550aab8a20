package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is private stays with the organizers: every byte that the public is sent is looked at. */
@ExtendWith(PageStory.class)
class PublicPageTest {

    /** In every private field there is a word that begins so. */
    private static final String SECRET = "hush";

    /** The public also gets none of these. */
    private static final List<String> PRIVATE_WORDS =
            List.of(SECRET, "@example", "soft\"", "penalty", "requiredPeople", "unavailable");

    private static SampleAgenda withSecrets() {
        var sample =
                SampleAgenda.small()
                        .person("hushRequired", "Hushrequired Person")
                        .person("hushWanted", "Hushwanted Person")
                        .person("hushQuorum", "Hushquorum Person")
                        .person("hushLead", "Hushlead Person");
        var problem = sample.problem();
        var person = (ObjectNode) problem.at("/people/0");
        person.putArray("unavailable")
                .addObject()
                .put("start", "2027-05-12T17:01:00+02:00")
                .put("end", "2027-05-12T18:03:00+02:00")
                .put("reason", "hush, write to ada@example.org");
        var hours = person.putObject("comfort");
        hours.putObject("comfortable").put("from", "05:11").put("to", "23:13");
        hours.putObject("tolerable").put("from", "05:07").put("to", "23:17");
        var talk = (ObjectNode) problem.at("/talks/0");
        talk.putArray("requiredPeople").add("hushRequired");
        talk.putArray("wantedPeople").add("hushWanted");
        var quorum = talk.putArray("quorums").addObject();
        quorum.put("atLeast", 1).putArray("people").add("hushQuorum");
        talk.putArray("tags").add("hush-tag");
        talk.putArray("resources").add("hushRig");
        talk.putArray("roomFeatures").add("hush-feature");
        ((ObjectNode) problem.at("/rooms/0")).putArray("features").add("hush-feature");
        ((ObjectNode) problem.at("/clusters/0")).putArray("leads").add("hushLead");
        problem.withArray("resources").addObject().put("id", "hushRig").put("name", "Hush rig");
        var relation = problem.withArray("relations").addObject();
        relation.put("kind", "SAME_DAY").put("reason", "hush, they do not get along");
        relation.putArray("sessions").add("status").add("faults");
        return sample;
    }

    @Test
    void nothingPrivateIsSent(PageStage stage) {
        String slug = stage.server().create(withSecrets());
        stage.server().publish(slug);
        Map<String, Response> sent = new LinkedHashMap<>();
        var anybody = stage.user();
        anybody.page().onResponse(response -> sent.put(response.url(), response));

        var page = anybody.page();
        page.navigate("/p/" + slug);
        assertThat(anybody.words("Where PCI stands")).isVisible();
        Map<String, String> texts = new LinkedHashMap<>();
        sent.forEach(
                (url, response) ->
                        texts.put(url, new String(response.body(), StandardCharsets.UTF_8)));
        for (String rest : List.of("", ".ics", "/schedule.xml", "/schedule.json")) {
            var answer = anybody.browser().request().get("/p/" + slug + rest);
            assertThat(answer.status()).isEqualTo(200);
            texts.put(rest, answer.headers() + "\n" + answer.text());
        }

        assertThat(texts).hasSizeGreaterThanOrEqualTo(5);
        assertThat(texts.get(".ics")).contains("Where PCI stands");
        texts.forEach(
                (from, text) ->
                        assertThat(unfolded(text))
                                .as("what is sent at %s", from)
                                .doesNotContainIgnoringCase(PRIVATE_WORDS.toArray(String[]::new)));
    }

    /** Long lines of calendars go on after a blank. */
    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    /** A stranger is not told where organizers work. */
    @Test
    void nothingLeadsToTheOrganizers(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.small());
        stage.server().publish(slug);
        var anybody = stage.user();
        anybody.page().navigate("/p/" + slug);
        assertThat(anybody.words("Where PCI stands")).isVisible();
        assertThat(anybody.page().content()).doesNotContain("/v1/", "/#/a/");
    }
}

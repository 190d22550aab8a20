package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.RequestOptions;
import dev.plumbline.cli.BuiltApplication;
import dev.plumbline.cli.ServerProcess;
import dev.plumbline.exchange.json.JsonText;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A server that wants tokens. */
@ExtendWith(PageStory.class)
class LogInTest {

    /** Lee organizes the track of the hall. */
    private static final String MEMBERS =
            """
            {"members": [
              {"holder": "ada", "role": "COMMITTEE"},
              {"holder": "lee", "role": "ORGANIZER", "tracks": ["hall-track"]}
            ]}
            """;

    @TempDir private static Path dir;

    private static String admin;
    private static ServerProcess server;

    @BeforeAll
    static void serve() {
        admin = BuiltApplication.run(dir, "token", "create", "ada", "--admin").out().strip();
        server = new ServerProcess(dir, "");
    }

    @AfterAll
    static void stop() {
        server.stop();
        server.close();
    }

    @Test
    void asksForATokenAndLeadsBack(PageStage stage) {
        var ada = stage.user(server.url(), options -> {}).expectsStatus(401);
        ada.page().navigate("/");
        assertThat(ada.heading("Log in")).isVisible();

        ada.field("Token").fill("plb_wrong");
        ada.presses("Log in");
        assertThat(ada.field("Token")).hasAttribute("aria-invalid", "true");

        ada.field("Token").fill(admin);
        ada.presses("Log in");
        assertThat(ada.heading("Agendas")).isVisible();
        ada.page().reload();
        assertThat(ada.heading("Agendas")).isVisible();

        ada.presses("Log out");
        assertThat(ada.heading("Log in")).isVisible();
        ada.page().navigate("/#/");
        assertThat(ada.heading("Log in")).isVisible();
    }

    @Test
    void whoLeadsATrackSeesAllOfItAndMovesTheirs(PageStage stage) throws Exception {
        var lee = stage.user(server.url(), options -> {}).expectsStatus(401);
        var door =
                RequestOptions.create()
                        .setHeader("Authorization", "Bearer " + admin)
                        .setHeader("Content-Type", "application/json")
                        .setHeader("If-Match", "*");
        var http = lee.browser().request();
        var token = http.post(server.url() + "/v1/tokens", door.setData("{\"holder\": \"lee\"}"));
        assertThat(token.status()).as(token.text()).isEqualTo(201);
        String leads = JsonText.parse(token.body()).path("text").asText();
        String agendas = server.url() + "/v1/agendas";
        var made = http.post(agendas, door.setData(agendaOfTwoTracks()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var shared = http.patch(agendas + "/tracks", door.setData(MEMBERS));
        assertThat(shared.status()).as(shared.text()).isEqualTo(200);

        lee.page().navigate("/");
        lee.field("Token").fill(leads);
        lee.presses("Log in");
        assertThat(lee.heading("Agendas")).isVisible();
        lee.opens("tracks");
        lee.drags("Hotplug, again", "Where PCI stands");
        lee.seesSession("Hotplug, again", "09:30–10:00, Hall A");

        lee.opensSession("Page faults for all").sees("This session is not of your tracks");
        lee.goesTo("History");
        assertThat(lee.link("Look at revision 2")).isVisible();
        lee.uses(lee.link("Look at revision 1"));
        assertThat(lee.heading("Revision 1")).isVisible();
    }

    private static String agendaOfTwoTracks() {
        var sample = SampleAgenda.small();
        var problem = sample.problem();
        var tracks = problem.putArray("tracks");
        tracks.addObject().put("id", "hall-track").put("name", "Hall");
        tracks.addObject().put("id", "attic-track").put("name", "Attic");
        for (JsonNode slot : problem.get("timeSlots")) {
            ((ObjectNode) slot).put("track", slot.get("room").asText() + "-track");
        }
        for (JsonNode talk : problem.get("talks")) {
            boolean isPci = talk.at("/clusters/0").asText().equals("pci");
            ((ObjectNode) talk).put("track", isPci ? "hall-track" : "attic-track");
        }
        var body = JsonNodeFactory.instance.objectNode().put("slug", "tracks");
        body.set("modelInput", problem);
        body.putObject("schedule").set("placements", sample.placements());
        return body.toString();
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An agenda with the tracks {@code pci} and {@code vfio}, on which somebody of the committee has
 * swapped two sessions of each, and for which a schedule is proposed.
 */
final class TwoTracks {

    /** The revision in which {@code a1} and {@code a2} took each other's place. */
    static final int OWN_SWAP = 2;

    /** The revision in which {@code b1} and {@code b2} did. */
    static final int OTHER_SWAP = 3;

    /**
     * What only the organizers of vfio may read: who has to be there, when they are away, and what
     * keeps a session out.
     */
    static final List<String> SECRETS =
            List.of("Foreign", "rita", "walt", "nina", "quin", "10:13", "peopleNotFree");

    /** When the server did something: it may have done so at 10:13, or at 13 minutes past. */
    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private static final String AGENDAS = "/v1/agendas";

    private static final String PROBLEM =
            """
            {"name": "Two tracks", "timeZone": "Europe/Prague",
             "tracks": [{"id": "pci", "name": "PCI"}, {"id": "vfio", "name": "VFIO"}],
             "rooms": [{"id": "r1", "name": "R1"}, {"id": "r2", "name": "R2"}, {"id": "r3", "name": "R3"}],
             "timeSlots": [
               {"id": "sa", "room": "r1", "track": "pci", "start": "2026-10-05T10:00:00+02:00", "end": "2026-10-05T12:00:00+02:00"},
               {"id": "sb", "room": "r2", "track": "vfio", "start": "2026-10-05T10:00:00+02:00", "end": "2026-10-05T12:00:00+02:00"},
               {"id": "sx", "room": "r3", "start": "2026-10-05T10:00:00+02:00", "end": "2026-10-05T12:00:00+02:00"}],
             "people": [
               {"id": "ada", "name": "Ada Example"}, {"id": "abe", "name": "Abe Example"},
               {"id": "bo", "name": "Bo Example"}, {"id": "bea", "name": "Bea Example"},
               {"id": "olga", "name": "Olga Own", "unavailable": [{"start": "2026-10-05T10:20:00+02:00", "end": "2026-10-05T11:50:00+02:00"}]},
               {"id": "rita", "name": "Rita Foreign", "unavailable": [{"start": "2026-10-05T10:13:00+02:00", "end": "2026-10-05T11:59:00+02:00", "reason": "Foreign business"}]},
               {"id": "walt", "name": "Walt Foreign", "unavailable": [{"start": "2026-10-05T10:13:00+02:00", "end": "2026-10-05T11:59:00+02:00"}]},
               {"id": "nina", "name": "Nina Foreign", "unavailable": [{"start": "2026-10-05T07:00:00+02:00", "end": "2026-10-05T23:00:00+02:00"}]},
               {"id": "quin", "name": "Quin Foreign", "pauseMinutes": 15}],
             "talks": [
               {"id": "a1", "title": "A 1", "track": "pci", "speakers": ["ada"], "requiredPeople": ["olga"], "minutes": 30, "minMinutes": 20},
               {"id": "a2", "title": "A 2", "track": "pci", "speakers": ["abe"], "minutes": 30, "minMinutes": 20, "pin": {"timeSlot": "sa"}},
               {"id": "a3", "title": "A 3", "track": "pci", "speakers": ["abe"], "minutes": 30},
               {"id": "b1", "title": "B 1", "track": "vfio", "speakers": ["bo"], "requiredPeople": ["rita"], "minutes": 30, "minMinutes": 20},
               {"id": "b2", "title": "B 2", "track": "vfio", "speakers": ["bea"], "wantedPeople": ["walt"],
                "quorums": [{"people": ["quin", "walt"], "atLeast": 2}], "minutes": 30, "minMinutes": 20, "pin": {"timeSlot": "sb"}},
               {"id": "b3", "title": "B 3", "track": "vfio", "speakers": ["bea"], "requiredPeople": ["nina"], "minutes": 30},
               {"id": "x1", "title": "X 1", "minutes": 15}],
             "wishes": [{"sessions": ["b1", "b2"], "people": 41}]}""";

    private static final String SCHEDULE =
            """
            {"placements": [
              {"session": "a1", "timeSlot": "sa", "start": "2026-10-05T10:00:00+02:00", "minutes": 30},
              {"session": "a2", "timeSlot": "sa", "start": "2026-10-05T10:30:00+02:00", "minutes": 30},
              {"session": "b1", "timeSlot": "sb", "start": "2026-10-05T10:00:00+02:00", "minutes": 30},
              {"session": "b2", "timeSlot": "sb", "start": "2026-10-05T10:30:00+02:00", "minutes": 30}]}""";

    private static final String MEMBERS =
            """
            {"members": [{"holder": "owner", "role": "COMMITTEE"},
                         {"holder": "organizer", "role": "ORGANIZER", "tracks": ["pci"]}]}""";

    private static final String SWAP =
            "{\"moves\": [{\"swap\": {\"sessions\": [\"%s1\", \"%s2\"]}}]}";

    private final ApiClient http;
    private final String[] owner;
    private final String path;
    private final String id;
    private final String proposal;

    /**
     * @param owner what the holder {@code owner} shows
     */
    TwoTracks(ApiClient http, String[] owner) {
        this.http = http;
        this.owner = owner;
        id =
                send(
                                "POST",
                                AGENDAS,
                                "{\"modelInput\": %s, \"schedule\": %s}"
                                        .formatted(PROBLEM, SCHEDULE))
                        .path("id")
                        .asText();
        path = AGENDAS + "/" + id;
        send("PATCH", path, MEMBERS);
        send("POST", path + "/revisions", SWAP.formatted("a", "a"));
        send("POST", path + "/revisions", SWAP.formatted("b", "b"));
        proposal =
                send(
                                "POST",
                                path + "/proposals",
                                "{\"way\": \"SOLVE\", \"config\": {\"run\": {\"termination\": {\"stepCountLimit\": 20}}}}")
                        .path("id")
                        .asText();
        PatientWait.get(
                () -> send("GET", path + "/proposals/" + proposal, ""),
                one -> one.at("/metadata/solverStatus").asText().endsWith("COMPLETED"),
                ApiClient.LONGEST);
    }

    /**
     * @param text what the server told
     * @return the {@link #SECRETS} in it
     */
    static List<String> secretsIn(String text) {
        String withoutStamps = STAMP.matcher(text).replaceAll("");
        return SECRETS.stream().filter(withoutStamps::contains).toList();
    }

    static JsonNode problem() {
        return ApiClient.parse(PROBLEM);
    }

    String id() {
        return id;
    }

    String proposal() {
        return proposal;
    }

    /** Puts the head back to where it was. */
    void restore() {
        send(
                "POST",
                path + "/revisions",
                "{\"takeOver\": {\"revision\": %d}}".formatted(OTHER_SWAP));
    }

    private JsonNode send(String method, String to, String body) {
        var request =
                http.request(to, owner)
                        .header("If-Match", "*")
                        .header("Content-Type", "application/json");
        var answer = http.send(request.method(method, BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer.json();
    }
}

package dev.plumbline.rest;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that an organizer of the track {@code pci} asks of {@link TwoTracks}.
 *
 * @param operation as in the OpenAPI document
 * @param place what takes the place of parameters in its path, and the query
 * @param body empty for none
 * @param isAllowed whether it is for this organizer
 */
record TrackAsk(String operation, String place, String body, boolean isAllowed) {

    private static final String CHANGE = "POST /v1/agendas/{agenda}/revisions";
    private static final String EVALUATE = "POST /v1/agendas/{agenda}/evaluate";
    private static final String RECOMMEND = "POST /v1/agendas/{agenda}/recommendations";
    private static final String REVISION = "GET /v1/agendas/{agenda}/revisions/{number}";
    private static final String EXPORT = "GET /v1/agendas/{agenda}/export/{format}";

    /** Whether it makes a revision. */
    boolean isChange() {
        return operation.equals(CHANGE);
    }

    /** All of them; first what needs the history as it is made. */
    static List<TrackAsk> all(List<String> formats) {
        List<TrackAsk> asks = new ArrayList<>();
        addChanges(asks);
        addMoves(asks);
        addPatches(asks);
        addQuestions(asks);
        for (String format : formats) {
            asks.add(new TrackAsk(EXPORT, format + "?audience=organizer", "", true));
            asks.add(new TrackAsk(EXPORT, format + "?audience=organizer&against=1", "", true));
        }
        return asks;
    }

    private static void addChanges(List<TrackAsk> asks) {
        change(asks, true, "{\"revert\": %d}".formatted(TwoTracks.OWN_SWAP));
        change(asks, false, "{\"revert\": %d}".formatted(TwoTracks.OTHER_SWAP));
        change(asks, false, "{\"takeOver\": {\"revision\": 1}}");
        change(asks, true, "{\"takeOver\": {\"revision\": 1}, \"only\": [\"a1\", \"a2\"]}");
        change(asks, false, "{\"takeOver\": {\"revision\": 1}, \"only\": [\"b1\", \"b2\"]}");
        change(asks, false, "{\"takeOver\": {\"revision\": 1}, \"only\": [\"a1\", \"b1\"]}");
        change(asks, false, "{\"takeOver\": {\"proposal\": \"PROPOSAL\"}}");
        change(asks, true, "{\"takeOver\": {\"proposal\": \"PROPOSAL\"}, \"only\": [\"a1\"]}");
        change(asks, false, "{\"takeOver\": {\"proposal\": \"PROPOSAL\"}, \"only\": [\"b1\"]}");
    }

    private static void change(List<TrackAsk> asks, boolean isAllowed, String body) {
        asks.add(new TrackAsk(CHANGE, "", body, isAllowed));
    }

    private static void addMoves(List<TrackAsk> asks) {
        move(asks, true, "place", "'session': 'a1', 'timeSlot': 'sa', 'position': 0");
        move(asks, false, "place", "'session': 'b1', 'timeSlot': 'sb', 'position': 0");
        move(asks, false, "place", "'session': 'b1', 'timeSlot': 'sa', 'position': 0");
        move(asks, false, "place", "'session': 'a1', 'timeSlot': 'sb', 'position': 0");
        move(asks, false, "place", "'session': 'x1', 'timeSlot': 'sx', 'position': 0");
        bothTracks(asks, "unplace", "'session': '?1'");
        bothTracks(asks, "swap", "'sessions': ['?1', '?2']");
        move(asks, false, "swap", "'sessions': ['a1', 'b1']");
        bothTracks(asks, "changeMinutes", "'session': '?1', 'minutes': 25");
        bothTracks(asks, "pin", "'session': '?1'");
        bothTracks(asks, "unpin", "'session': '?2'");
        bothTracks(asks, "setMinutes", "'session': '?1', 'minMinutes': 15");
        move(asks, false, "halveWindow", "'timeSlot': 'sa', 'keep': 'FIRST'");
        move(asks, false, "halveWindow", "'timeSlot': 'sb', 'keep': 'FIRST'");
        for (String person : List.of("ada", "rita")) {
            move(asks, false, "removePerson", "'person': '%s'".formatted(person));
            move(
                    asks,
                    false,
                    "addUnavailability",
                    "'person': '%s', 'start': '2026-10-05T10:30:00+02:00', 'end': '2026-10-05T10:40:00+02:00'"
                            .formatted(person));
        }
    }

    /** The same of the organizer's track, and of the other one. */
    private static void bothTracks(List<TrackAsk> asks, String kind, String fields) {
        move(asks, true, kind, fields.replace('?', 'a'));
        move(asks, false, kind, fields.replace('?', 'b'));
    }

    /** Nobody is told what would come of a move that they may not make. */
    private static void move(List<TrackAsk> asks, boolean isAllowed, String kind, String fields) {
        String body = json("{'moves': [{'%s': {%s}}]}".formatted(kind, fields));
        change(asks, isAllowed, body);
        asks.add(new TrackAsk(EVALUATE, "", body, isAllowed));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static void addPatches(List<TrackAsk> asks) {
        patch(asks, true, "{'op': 'replace', 'path': '/talks/0/title', 'value': 'Another'}");
        patch(asks, true, "{'op': 'add', 'path': '/talks/0/wantedPeople', 'value': ['abe']}");
        patch(asks, false, "{'op': 'replace', 'path': '/talks/3/title', 'value': 'Another'}");
        patch(asks, false, "{'op': 'replace', 'path': '/talks/0/track', 'value': 'vfio'}");
        patch(asks, false, "{'op': 'replace', 'path': '/talks/3/track', 'value': 'pci'}");
        patch(asks, false, "{'op': 'remove', 'path': '/talks/0'}");
        patch(asks, false, "{'op': 'replace', 'path': '/people/0/name', 'value': 'Another'}");
        patch(
                asks,
                false,
                "{'op': 'copy', 'from': '/talks/3', 'path': '/talks/0'},"
                        + "{'op': 'remove', 'path': '/talks/1'},"
                        + "{'op': 'replace', 'path': '/talks/0/id', 'value': 'a1'},"
                        + "{'op': 'replace', 'path': '/talks/0/track', 'value': 'pci'}");
    }

    private static void patch(List<TrackAsk> asks, boolean isAllowed, String operations) {
        change(asks, isAllowed, json("{'patch': [%s]}".formatted(operations)));
    }

    private static void addQuestions(List<TrackAsk> asks) {
        question(asks, "GET /v1/agendas/{agenda}");
        question(asks, "GET /v1/agendas/{agenda}/revisions");
        question(asks, "GET /v1/agendas/{agenda}/publications");
        question(asks, "GET /v1/agendas/{agenda}/explanation");
        question(asks, "GET /v1/agendas/{agenda}/input");
        question(asks, "GET /v1/agendas/{agenda}/export");
        question(asks, "GET /v1/agendas/{agenda}/events");
        for (String query : List.of("", "?against=1", "?against=2&revision=3")) {
            asks.add(new TrackAsk("GET /v1/agendas/{agenda}/diff", query, "", true));
        }
        for (String number : List.of("1", "2", "3", "head")) {
            asks.add(new TrackAsk(REVISION, number, "", true));
        }
        asks.add(new TrackAsk(RECOMMEND, "", "{\"session\": \"a3\"}", true));
        asks.add(new TrackAsk(RECOMMEND, "", "{\"session\": \"b3\"}", false));
        asks.add(new TrackAsk(RECOMMEND, "", "{\"session\": \"x1\"}", false));
        asks.add(new TrackAsk(RECOMMEND, "", late("\"track\": \"pci\","), true));
        asks.add(new TrackAsk(RECOMMEND, "", late("\"track\": \"vfio\","), false));
        asks.add(new TrackAsk(RECOMMEND, "", late(""), false));
    }

    private static void question(List<TrackAsk> asks, String operation) {
        asks.add(new TrackAsk(operation, "", "", true));
    }

    private static String late(String track) {
        return """
                {"talk": {"id": "late", "title": "Late", %s "minutes": 15, "requiredPeople": ["olga"]}}"""
                .formatted(track);
    }
}

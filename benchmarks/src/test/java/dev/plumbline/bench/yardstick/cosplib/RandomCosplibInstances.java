package dev.plumbline.bench.yardstick.cosplib;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes small instances in which every term can cost something, with room for all. */
final class RandomCosplibInstances {

    private static final List<String> PEOPLE = List.of("Ada", "Bo", "Cy", "Di", "Ed", "Flo");
    private static final int MOST_WEIGHT = 50;
    private static final int MOST_PENALTY = 4;

    private final Random random;
    private final ObjectNode instance = JsonNodeFactory.instance.objectNode();
    private final int sessions;
    private final int rooms;
    private final int tracks;

    private RandomCosplibInstances(long seed) {
        random = new Random(seed);
        sessions = 3 + random.nextInt(3);
        rooms = 2 + random.nextInt(3);
        tracks = 2 + random.nextInt(3);
    }

    static ObjectNode of(long seed) {
        return new RandomCosplibInstances(seed).make();
    }

    private ObjectNode make() {
        instance.put("format", CosplibInstance.FORMAT).put("name", "random");
        var weights = instance.putObject("weights");
        CosplibTerm.weightNames()
                .forEach(name -> weights.put(name, random.nextInt(MOST_WEIGHT) - 1));
        instance.putObject("timezone")
                .put("local", "GMT+1")
                .put("suitableFrom", "09:30")
                .put("suitableTo", "21:30")
                .put("lessSuitableFrom", "07:00")
                .put("lessSuitableTo", "23:00")
                .put("lessSuitablePenalty", 1)
                .put("unsuitablePenalty", 10);
        addSessions();
        addNames();
        addSubmissions();
        addTable("trackSessionPenalty", "track", tracks, "session", sessions);
        addTable("trackRoomPenalty", "track", tracks, "room", rooms);
        addTable("sessionRoomPenalty", "session", sessions, "room", rooms);
        instance.putArray("similarTracks")
                .addObject()
                .put("a", "track0")
                .put("b", "track1")
                .put("penalty", 3);
        return instance;
    }

    private void addSessions() {
        for (int i = 0; i < sessions; i++) {
            instance.withArray("sessions")
                    .addObject()
                    .put("name", "session" + i)
                    .put("slots", 2 + random.nextInt(3))
                    .put("date", "2024-05-0" + (1 + i / 2))
                    .put("start", i % 2 == 0 ? "09:00" : "20:15")
                    .put("end", i % 2 == 0 ? "10:30" : "22:00");
        }
    }

    private void addNames() {
        instance.putArray("rooms");
        IntStream.range(0, rooms).forEach(i -> instance.withArray("rooms").add("room" + i));
        for (int i = 0; i < tracks; i++) {
            var track = instance.withArray("tracks").addObject().put("name", "track" + i);
            track.putArray("chairs").add(person());
        }
    }

    private String person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private void addSubmissions() {
        int[] count = new int[tracks];
        for (int i = 0; i < 3 * tracks; i++) {
            int track = random.nextInt(tracks);
            count[track]++;
            var one =
                    instance.withArray("submissions")
                            .addObject()
                            .put("id", "s" + i)
                            .put("track", "track" + track)
                            .put("slots", random.nextInt(4) == 0 ? 2 : 1)
                            .put("order", random.nextInt(3) == 0 ? 0 : count[track])
                            .put("timezone", random.nextBoolean() ? "GMT+1" : "GMT-7");
            one.putArray("presenters").add(person());
            one.putArray("attendees").add(person()).add(person());
            one.putObject("sessionPenalty").put("session0", random.nextInt(MOST_PENALTY));
            one.putObject("roomPenalty").put("room0", random.nextInt(MOST_PENALTY));
        }
    }

    private void addTable(String name, String row, int rows, String column, int columns) {
        var table = instance.putObject(name);
        for (int i = 0; i < rows; i++) {
            table.putObject(row + i)
                    .put(column + random.nextInt(columns), random.nextInt(MOST_PENALTY));
        }
    }
}

package dev.plumbline.bench.yardstick.optaplanner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Makes small instances in which every term can count, with room for all. */
final class RandomOptaplannerInstances {

    private static final List<String> TAGS = List.of("red", "green", "blue");
    private static final List<String> TYPES = List.of("Talk", "Lab");
    private static final int TALKS = 8;
    private static final int TIMESLOTS = 6;
    private static final int ROOMS = 4;
    private static final int SPEAKERS = 5;
    private static final int MOST_WEIGHT = 20;

    private final Random random;
    private final ObjectNode instance = JsonNodeFactory.instance.objectNode();

    private RandomOptaplannerInstances(long seed) {
        random = new Random(seed);
    }

    static ObjectNode of(long seed) {
        return new RandomOptaplannerInstances(seed).make();
    }

    private ObjectNode make() {
        instance.put("format", OptaplannerInstance.FORMAT)
                .put("name", "random")
                .put("conference", "random")
                .put("minimumConsecutiveTalksPauseInMinutes", 30);
        var weights = instance.putObject("weights");
        for (String name : OptaplannerTerm.weightNames()) {
            // hard costs would make nearly every random schedule infeasible
            weights.putArray(name)
                    .add(name.equals("Room conflict") ? 1 : 0)
                    .add(random.nextInt(3) == 0 ? random.nextInt(MOST_WEIGHT) : 0)
                    .add(random.nextInt(MOST_WEIGHT));
        }
        for (int i = 0; i < TIMESLOTS; i++) {
            addTimeslot(i);
        }
        for (int i = 0; i < ROOMS; i++) {
            var room =
                    instance.withArray("rooms")
                            .addObject()
                            .put("name", "R" + i)
                            .put("capacity", 10 * (1 + random.nextInt(3)));
            room.putArray("talkTypes").add(TYPES.get(0)).add(TYPES.get(1));
            addTags(room, "tags");
            room.putArray("unavailableTimeslots").add("T" + random.nextInt(TIMESLOTS));
        }
        for (int i = 0; i < SPEAKERS; i++) {
            var speaker = instance.withArray("speakers").addObject().put("name", "P" + i);
            addWishes(speaker);
            speaker.putArray("unavailableTimeslots").add("T" + random.nextInt(TIMESLOTS));
        }
        for (int i = 0; i < TALKS; i++) {
            addTalk(i);
        }
        return instance;
    }

    /** The second and the fifth run while the one before them does. */
    private void addTimeslot(int number) {
        var timeslot =
                instance.withArray("timeslots")
                        .addObject()
                        .put("id", "T" + number)
                        .put("date", "2024-05-0" + (1 + number / 3))
                        .put("start", List.of("09:00", "09:30", "11:00").get(number % 3))
                        .put("end", List.of("10:30", "10:15", "11:45").get(number % 3));
        timeslot.putArray("talkTypes").add(TYPES.get(0)).add(TYPES.get(1));
        addTags(timeslot, "tags");
    }

    private void addTags(ObjectNode owner, String field) {
        var list = owner.putArray(field);
        TAGS.stream().filter(tag -> random.nextInt(3) == 0).forEach(list::add);
    }

    private void addWishes(ObjectNode owner) {
        for (String what : List.of("Timeslot", "Room")) {
            for (String how : List.of("required", "preferred", "prohibited", "undesired")) {
                addTags(owner, how + what + "Tags");
            }
        }
    }

    private void addTalk(int number) {
        var talk =
                instance.withArray("talks")
                        .addObject()
                        .put("code", "S" + number)
                        .put("title", "Talk " + number)
                        .put("talkType", TYPES.get(random.nextInt(2)))
                        .put("audienceLevel", 1 + random.nextInt(3))
                        .put("language", random.nextBoolean() ? "en" : "nl")
                        .put("favoriteCount", random.nextInt(4))
                        .put("crowdControlRisk", random.nextInt(2))
                        .put("pinned", number == 0)
                        .put("timeslot", number == 0 ? "T0" : null)
                        .put("room", number == 0 ? "R0" : null)
                        .put("publishedTimeslot", number == 1 ? "T1" : null)
                        .put("publishedRoom", number == 1 ? "R1" : null);
        talk.putArray("speakers").add("P" + random.nextInt(SPEAKERS));
        for (String field :
                List.of(
                        "themeTrackTags",
                        "sectorTags",
                        "audienceTypes",
                        "contentTags",
                        "mutuallyExclusiveTalksTags")) {
            addTags(talk, field);
        }
        addWishes(talk);
        var before = talk.putArray("prerequisiteTalks");
        if (number > 1) {
            before.add("S" + (number - 1));
        }
    }
}

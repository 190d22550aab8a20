package dev.plumbline.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Problems of a few panels in two rooms at once that want the same few people. */
public final class ContendingPanels {

    private static final List<String> PEOPLE = List.of("asha", "ben", "cleo", "dan");
    private static final int[] LENGTHS = {15, 30, 45};

    private ContendingPanels() {}

    /** The problem with the seed. */
    public static TinyProblem of(long seed) {
        var random = new Random(seed);
        var tiny =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .grid(15)
                        .slot("am", "r1", "10:00", random.nextBoolean() ? "10:45" : "11:15")
                        .slot("side", "r2", random.nextBoolean() ? "10:00" : "10:15", "11:00");
        if (random.nextInt(3) == 0) {
            tiny.busy("ben", "10:00", "10:20");
        }
        int panels = 2 + random.nextInt(3);
        for (int panel = 0; panel < panels; panel++) {
            tiny.talk("s" + panel, talk -> panel(talk, random));
        }
        return tiny;
    }

    private static TinyTalk panel(TinyTalk talk, Random random) {
        talk.minutes(LENGTHS[random.nextInt(LENGTHS.length)]);
        talk.priority(random.nextInt(4) == 0 ? 3 : 5);
        for (int quorums = random.nextInt(3); quorums > 0; quorums--) {
            var some = some(random);
            talk.quorum(1 + random.nextInt(some.length), some);
        }
        return random.nextInt(4) > 0 ? talk : talk.speakers(some(random)[0]);
    }

    private static String[] some(Random random) {
        var people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        return people.subList(0, 1 + random.nextInt(3)).toArray(String[]::new);
    }
}

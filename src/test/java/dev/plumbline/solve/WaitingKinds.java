package dev.plumbline.solve;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.testing.TinyProblem;
import dev.plumbline.testing.TinyTalk;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Wishes of organizers for which somebody has to wait, or which nothing can fulfil: of each kind a
 * problem for each seed, of which it is known by construction whether everything has a place.
 */
enum WaitingKinds {
    /** Somebody has a session in each room, in slots that are long enough for one after another. */
    SPEAKER_IN_ROOMS {
        @Override
        Wish wish(Random random) {
            int rooms = 2 + random.nextInt(2);
            int[] lengths = lengths(random, rooms);
            var tiny = rooms(lengths, random, sum(lengths) + GRID * random.nextInt(2));
            for (int room = 0; room < rooms; room++) {
                String where = "r" + (room + 1);
                int minutes = lengths[room];
                int priority = random.nextBoolean() ? 5 : 3;
                tiny.talk(
                        "t" + room,
                        talk -> home(talk, where, minutes).speakers("kay").priority(priority));
            }
            return Wish.possible(tiny);
        }
    },
    /** Each follows the one in the room before. */
    WORKSHOP_AFTER_TALK {
        @Override
        Wish wish(Random random) {
            int rooms = 2 + random.nextInt(2);
            int[] lengths = lengths(random, rooms);
            var tiny = rooms(lengths, random, sum(lengths) + GRID * random.nextInt(2));
            for (int room = 0; room < rooms; room++) {
                String where = "r" + (room + 1);
                String[] before = room == 0 ? new String[0] : new String[] {"t" + (room - 1)};
                int minutes = lengths[room];
                tiny.talk(
                        "t" + room,
                        talk -> {
                            home(talk, where, minutes).speakers("p" + where);
                            List.of(before).forEach(talk::after);
                            return talk;
                        });
            }
            return Wish.possible(tiny);
        }
    },
    /** A pinned opening with nothing beside it; all others have time when it is over. */
    KEYNOTE_ALONE {
        @Override
        Wish wish(Random random) {
            int rooms = 2 + random.nextInt(2);
            int keynote = GRID * (1 + random.nextInt(2));
            int longest = GRID * (1 + random.nextInt(2));
            var tiny = empty();
            for (int room = 0; room < rooms; room++) {
                slot(tiny, room, 0, keynote + longest);
            }
            for (int room = 0; room < rooms; room++) {
                String where = "r" + (room + 1);
                int minutes = room == 0 ? longest : GRID * (1 + random.nextInt(longest / GRID));
                tiny.talk(
                        "w" + room,
                        talk -> home(talk, where, minutes).priority(5).exclusiveWith("key"));
            }
            tiny.talk(
                    "key",
                    talk ->
                            talk.minutes(keynote)
                                    .priority(5)
                                    .speakers("kay")
                                    .pin("s0", "2026-11-11T09:00", null));
            return Wish.possible(tiny);
        }
    },
    /** The room is free all day, but it is night where the speaker is. */
    REMOTE_IN_LONG_DAY {
        @Override
        Wish wish(Random random) {
            var tiny = empty();
            slot(tiny, 0, 0, 540);
            List<String> zones =
                    List.of("America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin", "Asia/Tokyo");
            int talks = 1 + random.nextInt(2);
            for (int number = 0; number < talks; number++) {
                String person = "p" + number;
                int minutes = GRID * (1 + random.nextInt(3));
                tiny.remote(person, zones.get(random.nextInt(zones.size())));
                tiny.talk("t" + number, talk -> talk.minutes(minutes).speakers(person));
            }
            return Wish.possible(tiny);
        }
    },
    /** Two panels of one pool: beside each other if there are enough people, else one by one. */
    PANELS_OF_ONE_POOL {
        @Override
        Wish wish(Random random) {
            String[] pool = random.nextBoolean() ? ABC : new String[] {"ann", "ben", "cas", "dan"};
            int first = 1 + random.nextInt(pool.length);
            int second = 1 + random.nextInt(pool.length);
            int[] lengths = lengths(random, 2);
            boolean isLong = random.nextBoolean();
            int minutes = isLong ? sum(lengths) : Math.max(lengths[0], lengths[1]);
            var tiny = empty();
            slot(tiny, 0, 0, minutes);
            slot(tiny, 1, 0, minutes);
            tiny.talk("a", talk -> home(talk, "r1", lengths[0]).priority(5).quorum(first, pool));
            tiny.talk("b", talk -> home(talk, "r2", lengths[1]).priority(5).quorum(second, pool));
            return new Wish(tiny, ModelConfig.DEFAULT, isLong || first + second <= pool.length);
        }
    },
    /** Two joint sessions that need the same only lead. */
    JOINT_SESSIONS_OF_ONE_LEAD {
        @Override
        Wish wish(Random random) {
            int[] lengths = lengths(random, 2);
            boolean isLong = random.nextBoolean();
            boolean hasDeputy = random.nextInt(3) == 0;
            int minutes = isLong ? sum(lengths) : Math.max(lengths[0], lengths[1]);
            var tiny = empty();
            slot(tiny, 0, 0, minutes);
            slot(tiny, 1, 0, minutes);
            tiny.cluster("a", null, hasDeputy ? new String[] {"lea", "leo"} : new String[] {"lea"});
            tiny.cluster("b", null, "lin");
            tiny.cluster("c", null, "lou");
            tiny.coordination("ab", talk -> home(talk, "r1", lengths[0]).clusters("a", "b"));
            tiny.coordination("ac", talk -> home(talk, "r2", lengths[1]).clusters("a", "c"));
            return new Wish(tiny, ModelConfig.DEFAULT, isLong || hasDeputy);
        }
    },
    /** The only lead of a cluster comes when the slot has begun long ago. */
    LEAD_COMES_LATE {
        @Override
        Wish wish(Random random) {
            int[] lengths = lengths(random, 2);
            int comes = GRID * (1 + random.nextInt(4));
            var tiny = empty();
            slot(tiny, 0, 0, Math.max(comes, lengths[0]) + lengths[1]);
            tiny.busy("lee", "2026-11-11T07:00", text(0, comes), Severity.HARD);
            tiny.cluster("pci", null, "ada").cluster("vfio", null, "lee");
            tiny.talk("status", talk -> talk.minutes(lengths[0]).clusters("pci").speakers("ada"));
            tiny.coordination("who", talk -> talk.minutes(lengths[1]).clusters("pci", "vfio"));
            return Wish.possible(tiny);
        }
    },
    /** Somebody would rather not come so early, and that has a weight. */
    RATHER_LATER {
        @Override
        Wish wish(Random random) {
            int[] lengths = lengths(random, 2);
            int comes = GRID * (1 + random.nextInt(4));
            var tiny = empty();
            slot(tiny, 0, 0, comes + sum(lengths));
            tiny.busy("ann", "2026-11-11T07:00", text(0, comes), Severity.SOFT);
            tiny.talk("t", talk -> talk.minutes(lengths[0]).speakers("ann"));
            if (random.nextBoolean()) {
                tiny.talk("u", talk -> talk.minutes(lengths[1]).speakers("bob"));
            }
            var weight = new RuleSetting(null, 1 + random.nextInt(20), null);
            return new Wish(tiny, new ModelConfig(null, Map.of("softUnavailable", weight)), true);
        }
    },
    /** There is time for the shortest of all lengths, and sometimes not even for these. */
    SHORT_LENGTHS {
        @Override
        Wish wish(Random random) {
            int[] shortest = lengths(random, 2 + random.nextInt(2));
            int minutes = sum(shortest) + GRID * (random.nextInt(4) - 1);
            var tiny = empty();
            slot(tiny, 0, 0, minutes);
            for (int number = 0; number < shortest.length; number++) {
                int least = shortest[number];
                int wished = least + GRID * random.nextInt(3);
                tiny.talk("t" + number, talk -> talk.minutes(least, wished).priority(5));
            }
            return new Wish(tiny, ModelConfig.DEFAULT, minutes >= sum(shortest));
        }
    };

    /**
     * What organizers want.
     *
     * @param isPossible whether everything has a place without a broken hard rule
     */
    record Wish(TinyProblem tiny, ModelConfig config, boolean isPossible) {

        static Wish possible(TinyProblem tiny) {
            return new Wish(tiny, ModelConfig.DEFAULT, true);
        }
    }

    static final int GRID = 15;
    private static final String[] ABC = {"ann", "ben", "cas"};
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-11-11T09:00");

    /** The problem of the kind with the randomness. */
    abstract Wish wish(Random random);

    private static TinyProblem empty() {
        return TinyProblem.on(NINE.toLocalDate().toString(), "America/New_York").grid(GRID);
    }

    /** A slot in each room, all but the first perhaps a day later than those before. */
    private static TinyProblem rooms(int[] lengths, Random random, int minutes) {
        var tiny = empty();
        int day = 0;
        for (int room = 0; room < lengths.length; room++) {
            day += room > 0 && random.nextInt(5) == 0 ? 1 : 0;
            slot(tiny, room, day, minutes);
        }
        return tiny;
    }

    private static void slot(TinyProblem tiny, int room, int day, int minutes) {
        tiny.slot("s" + room, "r" + (room + 1), text(day, 0), text(day, minutes));
    }

    /** So many minutes after nine. */
    private static String text(int day, int minutes) {
        return NINE.plusDays(day).plusMinutes(minutes).toString();
    }

    private static TinyTalk home(TinyTalk talk, String room, int minutes) {
        return talk.minutes(minutes).placeInRoom(room, 0);
    }

    private static int[] lengths(Random random, int count) {
        return random.ints(count, 1, 4).map(steps -> GRID * steps).toArray();
    }

    private static int sum(int[] lengths) {
        return Arrays.stream(lengths).sum();
    }
}

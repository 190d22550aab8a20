package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sessions are cut into slots in their order whenever that can be done, and as wished. */
class InOrderFillingTest {

    private static final int CASES = 3_000;
    private static final int MOST_SESSIONS = 7;
    private static final int MOST_SLOTS = 4;
    private static final int LONGEST = 4;
    private static final int MOST_ROOM = 9;

    private final InOrderFilling filling = new InOrderFilling();

    @Test
    void findsCutsExactlyWhereThereAreSome() {
        var random = new SplittableRandom(0);
        int found = 0;
        for (int number = 0; number < CASES; number++) {
            int[] minutes = numbers(random, 1 + random.nextInt(MOST_SESSIONS), 1, LONGEST);
            int[] room = numbers(random, 1 + random.nextInt(MOST_SLOTS), 0, MOST_ROOM);
            int[] wished = wishes(random, minutes.length, room.length);
            boolean fits = filling.find(minutes, minutes.length, room, wished, room.length);
            assertThat(fits).isEqualTo(canBeCut(minutes, 0, room, 0));
            if (fits) {
                found++;
                checkRoom(minutes, room);
            }
        }
        assertThat(found).isBetween(CASES / 10, CASES * 9 / 10);
    }

    @Test
    void grantsWishesThatHaveRoom() {
        var random = new SplittableRandom(1);
        for (int number = 0; number < CASES; number++) {
            int[] minutes = numbers(random, 1 + random.nextInt(MOST_SESSIONS), 1, LONGEST);
            int slots = 1 + random.nextInt(MOST_SLOTS);
            int[] wished = wishes(random, minutes.length, slots);
            int[] room = new int[slots];
            int at = 0;
            for (int slot = 0; slot < slots; slot++) {
                for (int i = 0; i < wished[slot]; i++) {
                    room[slot] += minutes[at++];
                }
                room[slot] += random.nextInt(LONGEST);
            }
            assertThat(filling.find(minutes, minutes.length, room, wished, slots)).isTrue();
            int end = 0;
            for (int slot = 0; slot < slots; slot++) {
                end += wished[slot];
                assertThat(filling.end(slot)).isEqualTo(end);
            }
        }
    }

    private void checkRoom(int[] minutes, int[] room) {
        int from = 0;
        for (int slot = 0; slot < room.length; slot++) {
            int end = filling.end(slot);
            assertThat(IntStream.range(from, end).map(i -> minutes[i]).sum())
                    .isLessThanOrEqualTo(room[slot]);
            from = end;
        }
        assertThat(from).isEqualTo(minutes.length);
    }

    /** Tries all cuts. */
    private static boolean canBeCut(int[] minutes, int from, int[] room, int slot) {
        if (slot == room.length) {
            return from == minutes.length;
        }
        int left = room[slot];
        int end = from;
        while (true) {
            if (canBeCut(minutes, end, room, slot + 1)) {
                return true;
            }
            if (end == minutes.length || minutes[end] > left) {
                return false;
            }
            left -= minutes[end++];
        }
    }

    private static int[] numbers(SplittableRandom random, int count, int least, int most) {
        return IntStream.range(0, count).map(i -> random.nextInt(least, most + 1)).toArray();
    }

    private static int[] wishes(SplittableRandom random, int sessions, int slots) {
        int[] wished = new int[slots];
        for (int i = 0; i < sessions; i++) {
            wished[random.nextInt(slots)]++;
        }
        return wished;
    }
}

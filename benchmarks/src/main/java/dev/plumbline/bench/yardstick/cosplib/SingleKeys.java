package dev.plumbline.bench.yardstick.cosplib;

import java.util.List;
import java.util.stream.IntStream;

/** Lists of one key each, made once because they are asked for again and again. */
final class SingleKeys {

    private SingleKeys() {}

    static List<List<Integer>> upTo(int count) {
        return IntStream.range(0, count).mapToObj(List::of).toList();
    }
}

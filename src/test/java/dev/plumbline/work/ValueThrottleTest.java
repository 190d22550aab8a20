package dev.plumbline.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ValueThrottleTest {

    private static final int VALUES = 10_000;

    @Test
    void handsOnTheLastOfManyAndFewBefore() throws InterruptedException {
        List<Integer> handedOn = new CopyOnWriteArrayList<>();
        var last = new CountDownLatch(1);
        try (var timer = Executors.newScheduledThreadPool(2)) {
            var throttle =
                    new ValueThrottle<Integer>(
                            timer,
                            Duration.ofMillis(50),
                            value -> {
                                handedOn.add(value);
                                if (value == VALUES) {
                                    last.countDown();
                                }
                            });
            for (int value = 1; value <= VALUES; value++) {
                throttle.offer(value);
            }

            assertThat(last.await(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(handedOn).isSorted().doesNotHaveDuplicates().hasSizeLessThan(VALUES / 10);
    }
}

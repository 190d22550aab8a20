package dev.plumbline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkLimitTest {

    @Test
    void isSpentByWorkOrByAnEnd() {
        var limit = WorkLimit.of(10);
        assertThat(limit.spend(10)).isTrue();
        assertThat(limit.isSpent()).isFalse();
        assertThat(limit.spend(1)).isFalse();

        var isOver = new AtomicBoolean();
        var other = new WorkLimit(10, isOver::get);
        assertThat(other.spend(1)).isTrue();
        isOver.set(true);
        assertThat(other.spend(1)).isFalse();
        assertThat(other.part(2).isSpent()).isTrue();
    }

    @Test
    void whatAPartDoesNotNeedIsLeftToTheOthers() {
        var whole = WorkLimit.of(10);
        var first = whole.part(2);
        assertThat(first.spend(1)).isTrue();
        var second = whole.part(1);
        assertThat(second.spend(9)).isTrue();
        assertThat(second.spend(1)).isFalse();
        assertThat(whole.isSpent()).isTrue();
    }

    @Test
    void aPartIsNoMoreThanItsShare() {
        var whole = WorkLimit.of(10);
        var first = whole.part(2);
        assertThat(first.spend(6)).isFalse();
        assertThat(whole.isSpent()).isFalse();
        assertThat(whole.part(1).spend(4)).isTrue();
    }
}

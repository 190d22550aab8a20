package dev.plumbline.bench.yardstick;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;

/** An instance that others made, in our model. */
public interface Yardstick {

    /** The instance's own name. */
    String name();

    /** The form it is in, such as {@code cosplib}. */
    String form();

    /** Its facts, and the rules whose costs are its objective. */
    RuleSet rules();

    /** Judges a schedule by the instance's own objective, without any of our rules. */
    InstanceVerdict judge(Schedule schedule);

    /** What our rules' score of a schedule without hard costs means by the instance's objective. */
    Score valueOf(Score score);

    /** A value as the instance's authors write it. */
    String text(Score value);

    /** The schedule in the form that the given scorers read. */
    JsonNode solution(Schedule schedule);
}

package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * That somebody chairs the sessions of a time slot. Who does is settled once the schedule is made.
 *
 * @param count how many people, at least 1
 * @param candidates ids of people who may
 */
@HasBuilder
public record ChairDuty(@JsonProperty(defaultValue = "1") int count, List<String> candidates)
        implements ChairDutyBuilder.With {}

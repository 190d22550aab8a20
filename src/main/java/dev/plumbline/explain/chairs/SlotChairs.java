package dev.plumbline.explain.chairs;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Slot;
import java.util.List;

/**
 * Who chairs a time slot.
 *
 * @param missing how many more were asked for than can be had
 */
public record SlotChairs(Slot slot, List<Person> people, int missing) {}

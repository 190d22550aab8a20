package dev.plumbline.problem.facts;

import org.jspecify.annotations.Nullable;

/** A pin with its slot resolved and its start in minutes. What is not pinned is null. */
public record FactPin(@Nullable Slot slot, @Nullable Long start, @Nullable Integer minutes) {

    /** Of a session that is free. */
    public static final FactPin NONE = new FactPin(null, null, null);

    /** Whether slot or start are settled. */
    public boolean settlesPlace() {
        return slot != null || start != null;
    }
}

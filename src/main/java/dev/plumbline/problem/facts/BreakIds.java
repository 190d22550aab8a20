package dev.plumbline.problem.facts;

/** The ids that breaks get: {@code <slot>:break}, then {@code <slot>:break2} and so on. */
public final class BreakIds {

    private BreakIds() {}

    /** The id of the slot's break with the number, counted from 1. */
    public static String of(String slotId, int number) {
        return slotId + (number == 1 ? ":break" : ":break" + number);
    }
}

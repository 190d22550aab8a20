package dev.plumbline.lab.searching;

import dev.plumbline.schedule.Schedule;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One search that has not started yet.
 *
 * @param run searches, and gives the best schedule found
 * @param moves tried so far; what counts as one is the searcher's matter
 * @param endEarly makes it return soon; any thread may call it
 */
public record PendingSearch(Supplier<Schedule> run, LongSupplier moves, Runnable endEarly) {}

package dev.plumbline.lab.bench;

/**
 * How fast searches are on one dataset. A move is one change that was tried.
 *
 * @param sessions of the dataset, breaks included
 * @param rules that count
 * @param movesPerSecond of our search
 * @param streamMovesPerSecond of Timefold's plain default with the constraint streams
 * @param bareMovesPerSecond of the same with all rules off: what the bare model costs
 * @param seconds that each was measured
 * @param processors the virtual machine could use
 */
public record SpeedRun(
        String dataset,
        int sessions,
        int rules,
        long movesPerSecond,
        long streamMovesPerSecond,
        long bareMovesPerSecond,
        long seconds,
        int processors) {}

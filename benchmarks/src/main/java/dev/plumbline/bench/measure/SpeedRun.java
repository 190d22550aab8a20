package dev.plumbline.bench.measure;

/**
 * How fast searches are on one dataset.
 *
 * @param sessions of the dataset, breaks included
 * @param rules that count
 * @param ours our search
 * @param streams Timefold's plain default, with the constraint streams
 * @param bare the same with all rules off: what the bare model costs
 * @param seconds that each was measured
 * @param processors the virtual machine could use
 */
public record SpeedRun(
        String dataset,
        int sessions,
        int rules,
        SearchSpeed ours,
        SearchSpeed streams,
        SearchSpeed bare,
        long seconds,
        int processors) {}

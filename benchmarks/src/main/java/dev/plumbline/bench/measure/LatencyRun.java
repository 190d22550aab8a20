package dev.plumbline.bench.measure;

import java.util.List;

/**
 * How long questions about a schedule of one dataset take.
 *
 * @param sessions of the dataset, breaks included
 * @param slots of the dataset
 * @param latencies one for each kind of question
 */
public record LatencyRun(
        String dataset, int sessions, int slots, List<QuestionLatency> latencies) {}

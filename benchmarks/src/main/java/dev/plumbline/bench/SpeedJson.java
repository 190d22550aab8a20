package dev.plumbline.bench;

import dev.plumbline.bench.measure.SpeedRun;

/** A measured speed as it is in JSON. */
record SpeedJson(
        String dataset,
        long movesPerSecond,
        long movesPerCpuSecond,
        long streamMovesPerSecond,
        long streamMovesPerCpuSecond,
        long bareMovesPerSecond,
        long bareMovesPerCpuSecond,
        int sessions,
        int rules,
        long seconds,
        int processors) {

    static SpeedJson of(SpeedRun run) {
        return new SpeedJson(
                run.dataset(),
                run.ours().perSecond(),
                run.ours().perCpuSecond(),
                run.streams().perSecond(),
                run.streams().perCpuSecond(),
                run.bare().perSecond(),
                run.bare().perCpuSecond(),
                run.sessions(),
                run.rules(),
                run.seconds(),
                run.processors());
    }
}

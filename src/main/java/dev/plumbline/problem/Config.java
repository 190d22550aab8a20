package dev.plumbline.problem;

import org.jspecify.annotations.Nullable;

/** What a request says besides the problem itself. */
public record Config(@Nullable RunConfig run, @Nullable ModelConfig model) {

    /** All defaults. */
    public static final Config DEFAULT = new Config(null, null);

    /** The run settings, defaults when absent. */
    public RunConfig runOrDefault() {
        return run == null ? RunConfig.DEFAULT : run;
    }

    /** The model settings, defaults when absent. */
    public ModelConfig modelOrDefault() {
        return model == null ? ModelConfig.DEFAULT : model;
    }

    /** Whether steps are counted instead of time, so that the same request has the same answer. */
    public boolean countsSteps() {
        return runOrDefault().terminationOrDefault().countsSteps();
    }
}

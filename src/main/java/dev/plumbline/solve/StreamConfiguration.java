package dev.plumbline.solve;

import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.PreviewFeature;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Which phases of Timefold a {@link StreamSolving} runs: its plain default, or those of a file. */
public final class StreamConfiguration {

    /** What Timefold does when nothing but a time limit is said. */
    public static final StreamConfiguration PLAIN = new StreamConfiguration(null, Set.of());

    // Timefold's own signatures have raw phase configs.
    @SuppressWarnings("rawtypes")
    private final @Nullable List<PhaseConfig> phases;

    private final Set<PreviewFeature> previews;

    private StreamConfiguration(
            @SuppressWarnings("rawtypes") @Nullable List<PhaseConfig> phases,
            Set<PreviewFeature> previews) {
        this.phases = phases;
        this.previews = previews;
    }

    /**
     * Reads a solver configuration of Timefold, of which only phases and preview features count.
     *
     * @throws InvalidInputException if it is none; whether the phases suit the model is not known
     *     before {@link ScheduleSolver#check}
     */
    public static StreamConfiguration read(byte[] xml) {
        try {
            requireWellFormed(xml);
            var config =
                    SolverConfig.createFromXmlInputStream(
                            new ByteArrayInputStream(xml),
                            StreamConfiguration.class.getClassLoader());
            Set<PreviewFeature> previews = config.getEnablePreviewFeatureSet();
            return new StreamConfiguration(
                    config.getPhaseConfigList(), previews == null ? Set.of() : previews);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    /** Timefold's own parser would print its complaint instead of only throwing it. */
    private static void requireWellFormed(byte[] xml) {
        try {
            SAXParserFactory.newDefaultInstance()
                    .newSAXParser()
                    .parse(new ByteArrayInputStream(xml), new DefaultHandler());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The configuration cannot be used, and Timefold says why. */
    static InvalidInputException refusal(RuntimeException cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return new InvalidInputException(
                List.of(
                        new InputError(
                                "",
                                "solverConfiguration",
                                "Timefold cannot use this solver configuration. " + reason)));
    }

    SolverConfig apply(SolverConfig base, long seed, Duration limit) {
        var config = new SolverConfig(base);
        config.setRandomSeed(seed);
        config.setTerminationConfig(new TerminationConfig().withSpentLimit(limit));
        config.setPhaseConfigList(phases);
        if (!previews.isEmpty()) {
            config.setEnablePreviewFeatureSet(EnumSet.copyOf(previews));
        }
        return config;
    }
}

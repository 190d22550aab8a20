package dev.plumbline.work;

import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Solves an example a few times after the start, so that the first problem that somebody hands in
 * meets compiled code. It never takes turns with a real problem: it begins when nothing is solved,
 * and ends at once when something is.
 */
@ApplicationScoped
public class SolverWarmUp {

    private static final Logger LOG = Logger.getLogger(SolverWarmUp.class);

    /** A microconference, the usual size of what comes. */
    private static final String EXAMPLE = "lpc-vfio-iommu-pci";

    /** Decision 0018 says what more of them, or fewer, would do. */
    private static final int TIMES = 5;

    /** Before each time, so that a page that is being opened has the processor. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ScheduleSolver solver;
    private final boolean isWanted;
    private @Nullable Solving solving;
    private volatile boolean isOver;

    /**
     * @param isWanted whether to do anything at all
     */
    SolverWarmUp(
            ScheduleSolver solver,
            @ConfigProperty(name = "plumbline.jobs.warm-up", defaultValue = "true")
                    boolean isWanted) {
        this.solver = solver;
        this.isWanted = isWanted;
    }

    /** Begins, in a thread of its own. */
    public void begin() {
        if (isWanted) {
            Thread.ofPlatform().daemon().name("plumbline-warm-up").start(this::run);
        }
    }

    /** Makes it end soon. */
    public synchronized void end() {
        isOver = true;
        if (solving != null) {
            solving.endEarly();
        }
    }

    private void run() {
        try {
            var example = ShippedDatasets.find(EXAMPLE).orElseThrow();
            var rules = RuleSet.of(Facts.of(example), ModelConfig.DEFAULT);
            for (int time = 0; time < TIMES && !isOver; time++) {
                Thread.sleep(PAUSE);
                // Where a real problem is solved meanwhile, this one ends at once: that warms, too.
                next(rules).run(improvement -> {});
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            LOG.warn("The solver could not be warmed up; first answers take longer", e);
        }
    }

    private synchronized Solving next(RuleSet rules) {
        var next = solver.prepareYielding(rules, RunConfig.DEFAULT);
        if (isOver) {
            next.endEarly();
        }
        solving = next;
        return next;
    }
}

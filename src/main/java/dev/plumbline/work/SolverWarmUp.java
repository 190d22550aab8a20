package dev.plumbline.work;

import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Solves an example a few times after the start, so that the first problem that somebody hands in
 * meets compiled code. When anything else is solved, the example's solving ends at once.
 */
@ApplicationScoped
public class SolverWarmUp {

    private static final Logger LOG = Logger.getLogger(SolverWarmUp.class);

    /** A microconference, the usual size of what comes. */
    private static final String EXAMPLE = "lpc-vfio-iommu-pci";

    /** Decision 0018 has what they bring. */
    private static final int TIMES = 5;

    /** Before each time, so that a page that is being opened has the processor. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final RunConfig RUN =
            new RunConfig(null, 0L, new Termination(LONGEST, null, null));

    private static final Duration LONGEST_STOP = Duration.ofSeconds(1);

    private final ScheduleSolver solver;
    private final boolean isWanted;
    private final AtomicReference<@Nullable Solving> solving = new AtomicReference<>();
    private volatile boolean isOver;
    private @Nullable Thread thread;

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
    public synchronized void begin() {
        if (isWanted) {
            thread = Thread.ofPlatform().daemon().name("plumbline-warm-up").start(this::run);
        }
    }

    /** Ends it, and waits a moment until it has ended. */
    public synchronized void end() throws InterruptedException {
        isOver = true;
        Solving running = solving.get();
        if (running != null) {
            running.endEarly();
        }
        if (thread != null) {
            thread.interrupt();
            thread.join(LONGEST_STOP);
        }
    }

    private void run() {
        try {
            var example = ShippedDatasets.find(EXAMPLE).orElseThrow();
            var rules = RuleSet.of(Facts.of(example), ModelConfig.DEFAULT);
            for (int time = 0; time < TIMES && !isOver; time++) {
                Thread.sleep(PAUSE);
                solve(rules);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            if (!isOver) {
                LOG.warn("The solver could not be warmed up, so first answers take longer", e);
            }
        }
    }

    private void solve(RuleSet rules) {
        var next = solver.prepareYielding(rules, RUN);
        solving.set(next);
        if (isOver) {
            next.endEarly();
        }
        next.run(improvement -> {});
        solving.set(null);
    }
}

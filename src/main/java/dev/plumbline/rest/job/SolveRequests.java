package dev.plumbline.rest.job;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.SolveRequest;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.ProblemWarnings;
import dev.plumbline.rule.ModelConfigCheck;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.store.IdempotencyMark;
import dev.plumbline.store.StoredSchedule;
import dev.plumbline.store.Submission;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Reads what is handed in to be solved. */
final class SolveRequests {

    private static final String MODEL = "/config/model";

    private final RunCaps caps;
    private final Clock clock;

    /**
     * @param caps what a request may not go beyond
     * @param clock tells when a request came
     */
    SolveRequests(RunCaps caps, Clock clock) {
        this.caps = caps;
        this.clock = clock;
    }

    /** A request without mistakes. */
    record Valid(Submission submission, RuleSet rules) {}

    /**
     * Reads a body.
     *
     * @param owner the holder of the token with which it came
     * @param idempotency how the client marked the request, or null
     * @throws InvalidInputException with every mistake, pointers into the body
     */
    Valid read(String owner, byte[] body, @Nullable IdempotencyMark idempotency) {
        var request = read(body);
        return valid(owner, request.problem(), request.config(), idempotency, null, body.length);
    }

    /**
     * Reads a body that changes the problem of a finished schedule. Settings of which it says
     * nothing are those of the schedule.
     *
     * @param owner the holder of the token with which it came
     * @param parent that schedule
     * @param best what was found for it
     * @throws InvalidInputException with every mistake, pointers into the body
     */
    Valid readRevision(
            String owner,
            byte[] body,
            @Nullable IdempotencyMark idempotency,
            StoredSchedule parent,
            Schedule best) {
        var request = read(body);
        var problem =
                ScheduleRevision.of(request.problem(), best, parent.completed(), clock.instant());
        var config = request.config();
        var earlier = parent.submission().config();
        return valid(
                owner,
                problem,
                new Config(
                        config.run() == null ? earlier.run() : config.run(),
                        config.model() == null ? earlier.model() : config.model()),
                idempotency,
                parent.id(),
                body.length + parent.submission().bytes());
    }

    /**
     * What is solved for an agenda, of parts that were read before.
     *
     * @param parent what the problem revises; null when it is solved by itself
     * @throws InvalidInputException when the settings do not fit the problem
     */
    Valid ofParts(String owner, Problem problem, Config config, @Nullable String parent) {
        return valid(owner, problem, config, null, parent, ProblemJson.write(problem).length());
    }

    private SolveRequest read(byte[] body) {
        return SolveRequest.read(
                body,
                (config, errors) -> {
                    ModelConfigCheck.check(config.modelOrDefault(), MODEL, errors);
                    caps.check(config.runOrDefault(), errors);
                });
    }

    private Valid valid(
            String owner,
            Problem problem,
            Config config,
            @Nullable IdempotencyMark idempotency,
            @Nullable String parent,
            long bytes) {
        String runName = config.runOrDefault().name();
        var submission =
                new Submission(
                        runName == null ? problem.name() : runName,
                        problem,
                        config,
                        ProblemWarnings.of(Facts.of(problem)),
                        clock.instant(),
                        idempotency,
                        parent,
                        bytes,
                        owner);
        var errors = new InputErrors();
        var facts = Facts.of(submission.solved());
        var rules = RuleSet.of(facts, config.modelOrDefault(), MODEL, errors);
        errors.throwIfAny();
        return new Valid(submission, rules);
    }

    /** The mark of a request with this key and body. */
    static IdempotencyMark mark(String key, byte[] body) {
        return mark(key, "", body);
    }

    /** The mark of a request with this key and body for the revision of a schedule. */
    static IdempotencyMark mark(String key, String parent, byte[] body) {
        var digest = DigestUtils.getSha256Digest();
        digest.update(parent.getBytes(StandardCharsets.UTF_8));
        return new IdempotencyMark(key, Hex.encodeHexString(digest.digest(body)));
    }
}

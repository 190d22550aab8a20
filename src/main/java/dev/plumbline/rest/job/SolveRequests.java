package dev.plumbline.rest.job;

import dev.plumbline.exchange.json.SolveRequest;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.ProblemWarnings;
import dev.plumbline.rule.ModelConfigCheck;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.store.Idempotency;
import dev.plumbline.store.Submission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads what is handed in to be solved. */
final class SolveRequests {

    private static final String MODEL = "/config/model";

    private SolveRequests() {}

    /** A request without mistakes. */
    record Valid(Submission submission, RuleSet rules) {}

    /**
     * Reads a body.
     *
     * @param idempotency how the client marked the request, or null
     * @throws InvalidInputException with every mistake, pointers into the body
     */
    static Valid read(byte[] body, @Nullable Idempotency idempotency) {
        var request =
                SolveRequest.read(
                        body,
                        (config, errors) ->
                                ModelConfigCheck.check(config.modelOrDefault(), MODEL, errors));
        var config = request.config();
        var problem = request.problem();
        var facts = Facts.of(problem);
        var errors = new InputErrors();
        var rules = RuleSet.of(facts, config.modelOrDefault(), MODEL, errors);
        errors.throwIfAny();
        String runName = config.runOrDefault().name();
        return new Valid(
                new Submission(
                        runName == null ? problem.name() : runName,
                        problem,
                        config,
                        ProblemWarnings.of(facts),
                        Now.get(),
                        idempotency),
                rules);
    }

    /** The mark of a request with this key and body. */
    static Idempotency mark(String key, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new Idempotency(key, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

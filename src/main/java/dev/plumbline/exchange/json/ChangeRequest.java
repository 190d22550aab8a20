package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.explain.whatif.AgendaMove;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to become of the head of an agenda: an object with one field that says how. */
public sealed interface ChangeRequest {

    /** Where a patch stands in what was handed in. */
    InputPointer PATCH = InputPointer.base("").at("patch");

    /** Where it is named what is taken over. */
    InputPointer TAKE_OVER = InputPointer.base("").at("takeOver");

    /** Where sessions are named that alone are taken over. */
    InputPointer ONLY = InputPointer.base("").at("only");

    /** Where the revision is named that is taken back. */
    InputPointer REVERT = InputPointer.base("").at("revert");

    /**
     * Moves.
     *
     * @param moves null where one could not be read
     */
    record Moves(List<@Nullable AgendaMove> moves) implements ChangeRequest {}

    /**
     * A JSON Patch of the problem.
     *
     * @param operations not looked at yet
     */
    record Patch(JsonNode operations) implements ChangeRequest {

        /**
         * The problem after it.
         *
         * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake
         */
        public Problem of(Problem before, InputErrors errors) {
            var problem = ProblemPatch.apply(before, operations, PATCH, errors);
            errors.throwIfAny();
            return Objects.requireNonNull(problem);
        }
    }

    /**
     * Something there is already; one of the three is named.
     *
     * @param proposal id of a proposal
     * @param schedule id of a schedule that was solved elsewhere
     * @param revision number of an older revision
     * @param only ids of sessions; all when empty
     */
    record TakeOver(
            @Nullable String proposal,
            @Nullable String schedule,
            @Nullable Integer revision,
            Set<String> only)
            implements ChangeRequest {}

    /** One revision of many is taken back. */
    record Revert(int revision) implements ChangeRequest {}

    /** All that can be handed in. */
    record Envelope(
            @Nullable JsonNode moves,
            @Nullable JsonNode patch,
            @Nullable Source takeOver,
            List<String> only,
            @Nullable Integer revert) {

        private long changes() {
            return Stream.<@Nullable Object>of(moves, patch, takeOver, revert)
                    .filter(Objects::nonNull)
                    .count();
        }
    }

    /** From where something is taken over. */
    record Source(
            @Nullable String proposal, @Nullable String schedule, @Nullable Integer revision) {}

    /**
     * Reads a change; whether it can be made is not looked at.
     *
     * @param errors what is found wrong: besides structure {@code notOneChange} and those of moves
     * @return null when it is not known what is wanted
     */
    static @Nullable ChangeRequest read(JsonNode tree, InputErrors errors) {
        var top = InputPointer.base("");
        var given = new RecordReader(errors).read(tree, top, Envelope.class);
        if (given == null || !errors.isEmpty()) {
            return null;
        }
        if (given.changes() != 1) {
            errors.add(
                    top,
                    "notOneChange",
                    "One change makes one revision; here are %d. Known are: moves, patch, takeOver, revert."
                            .formatted(given.changes()));
            return null;
        }
        if (given.takeOver() == null && !given.only().isEmpty()) {
            errors.add(
                    ONLY,
                    "unknownField",
                    "The field (only) says what is taken over, and nothing is. Maybe remove it?");
            return null;
        }
        return read(given, errors);
    }

    private static @Nullable ChangeRequest read(Envelope given, InputErrors errors) {
        if (given.moves() != null) {
            var moves = JsonNodeFactory.instance.objectNode().set("moves", given.moves());
            return new Moves(MovesJson.read(moves, errors));
        }
        if (given.patch() != null) {
            return new Patch(given.patch());
        }
        if (given.revert() != null) {
            return new Revert(given.revert());
        }
        var source = Objects.requireNonNull(given.takeOver());
        long named =
                Stream.<@Nullable Object>of(source.proposal(), source.schedule(), source.revision())
                        .filter(Objects::nonNull)
                        .count();
        if (named != 1) {
            errors.add(
                    TAKE_OVER,
                    "notOneSource",
                    "Either a proposal, a schedule or a revision is taken over; here are %d of them."
                            .formatted(named));
            return null;
        }
        return new TakeOver(
                source.proposal(),
                source.schedule(),
                source.revision(),
                new LinkedHashSet<>(given.only()));
    }
}

package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.explain.whatif.RecommendedPlaces;
import dev.plumbline.explain.whatif.WantedPlace;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For what a place is wanted, and which are recommended, in JSON. */
public final class RecommendationsJson {

    /** Where the question stands in what was handed in. */
    public static final InputPointer AT = InputPointer.base("");

    private RecommendationsJson() {}

    /**
     * The answer.
     *
     * @param score with the session on the waitlist
     */
    private record Document(
            String session,
            String title,
            String score,
            @JsonInclude List<ProposalJson> recommendations) {}

    /**
     * Reads a question; whether it makes sense is not looked at.
     *
     * @return null when it is not even an object
     * @throws dev.plumbline.problem.validation.InvalidInputException when it is not JSON
     */
    public static @Nullable WantedPlace read(byte[] bytes, InputErrors errors) {
        return new RecordReader(errors).read(JsonText.parse(bytes), AT, WantedPlace.class);
    }

    /** The whole answer, for organizers. */
    public static JsonNode tree(RecommendedPlaces recommended, ZoneId zone) {
        return JsonMapperFactory.mapper()
                .valueToTree(
                        new Document(
                                recommended.session().id(),
                                recommended.session().title(),
                                recommended.before().toString(),
                                ExplanationJson.proposals(recommended.proposals(), zone)));
    }
}

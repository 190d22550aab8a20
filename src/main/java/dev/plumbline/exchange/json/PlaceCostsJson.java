package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.plumbline.exchange.json.MovesJson.MoveJson;
import dev.plumbline.exchange.json.PlacementJson.PlaceJson;
import dev.plumbline.explain.RuleChange;
import dev.plumbline.explain.whatif.PlaceCosts;
import dev.plumbline.explain.whatif.PlaceProposal;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it would cost to put a session anywhere, in JSON. */
public final class PlaceCostsJson {

    private PlaceCostsJson() {}

    private record Document(
            String score,
            @JsonInclude List<CostJson> places,
            @JsonInclude List<CostJson> lengths,
            @JsonInclude List<CostJson> swaps) {}

    /**
     * One of them.
     *
     * @param place absent for the waitlist
     * @param rules those that take off more or less, the most important first
     * @param others ids of other sessions that stand elsewhere then
     * @param moves can be evaluated as they are
     */
    private record CostJson(
            PlaceProposal.Kind kind,
            @Nullable PlaceJson place,
            String score,
            String message,
            @JsonInclude List<ChangeJson> rules,
            @JsonInclude List<String> others,
            @JsonInclude List<MoveJson> moves) {

        static CostJson of(PlaceProposal proposal, ZoneId zone) {
            return new CostJson(
                    proposal.kind(),
                    PlaceJson.of(proposal.place(), zone),
                    proposal.after().toString(),
                    proposal.message(),
                    proposal.rules().stream().map(ChangeJson::of).toList(),
                    proposal.others().stream().map(shift -> shift.session().id()).toList(),
                    MovesJson.of(proposal.moves()));
        }
    }

    /** Writes without line breaks and indents, which were most of it. */
    private record Dense(Document document) implements JsonSerializable {

        @Override
        public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
            out.setPrettyPrinter(null);
            provider.defaultSerializeValue(document, out);
        }

        @Override
        public void serializeWithType(
                JsonGenerator out, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(out, provider);
        }
    }

    /** How much more a rule takes off; less is negative. */
    private record ChangeJson(String rule, long change) {

        static ChangeJson of(RuleChange change) {
            return new ChangeJson(change.rule(), change.change());
        }
    }

    /**
     * All of them. There may be thousands, which somebody waits for: what is returned becomes JSON
     * only when it is written.
     *
     * @param zone in which times are given
     */
    public static JsonNode tree(PlaceCosts costs, ZoneId zone) {
        return new POJONode(
                new Dense(
                        new Document(
                                costs.score().toString(),
                                all(costs.places(), zone),
                                all(costs.lengths(), zone),
                                all(costs.swaps(), zone))));
    }

    private static List<CostJson> all(List<PlaceProposal> proposals, ZoneId zone) {
        return proposals.stream().map(proposal -> CostJson.of(proposal, zone)).toList();
    }
}

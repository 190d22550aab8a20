package dev.plumbline.rest.document;

import static java.util.Map.entry;

import dev.plumbline.access.SessionCookie;
import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.ImportFormats;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the parameters that mean the same wherever they are. */
final class CommonParameters {

    private static final String AUDIENCE = "audience";
    private static final String LIMIT = "limit";
    private static final int MOST = 200;
    private static final int USUAL = 50;

    private static final Map<String, String> MEANINGS =
            Map.ofEntries(
                    entry(
                            "id",
                            "Its id, as the list of all has it, or the answer that told of it."),
                    entry("session", "Id of a talk or coordination session."),
                    entry("format", "Name of the format."),
                    entry(AUDIENCE, "For whom the answer is; the public may not see everything."),
                    entry(LIMIT, "How many."),
                    entry("agenda", "Id or slug of the agenda."),
                    entry("revision", "Number of a revision; the head when absent."),
                    entry("number", "The number, as the list of all has it."),
                    entry("proposal", "Id of the proposal."),
                    entry("webhook", "Id of the webhook."),
                    entry("delivery", "Number of the delivery."),
                    entry("person", "Id of the person."),
                    entry("slug", "The name of the agenda in addresses."),
                    entry("secret", "What nobody can guess, as the list of calendars has it."),
                    entry(HttpHeaders.IF_MATCH, "The ETag of what was seen, or *."),
                    entry(SessionCookie.NAME, "The session that is to be closed."));

    private CommonParameters() {}

    static void complete(Operation operation) {
        var parameters = operation.getParameters();
        if (parameters != null) {
            parameters.forEach(parameter -> complete(parameter, operation));
        }
    }

    private static void complete(Parameter parameter, Operation operation) {
        String name = parameter.getName();
        if (parameter.getDescription() == null) {
            parameter.setDescription(MEANINGS.get(name));
        }
        if (name.equals(AUDIENCE) && (parameter.getSchema() == null || hasTwoDefaults(parameter))) {
            parameter.setSchema(OASFactory.createSchema().ref("Audience"));
        }
        if (name.equals(LIMIT)) {
            parameter.setSchema(
                    OASFactory.createSchema()
                            .type(List.of(SchemaType.INTEGER))
                            .minimum(BigDecimal.ONE)
                            .maximum(BigDecimal.valueOf(MOST))
                            .defaultValue(USUAL));
        }
        if (name.equals("format")) {
            parameter.setSchema(names(formats(operation)));
        }
        if (parameter.getIn() == Parameter.In.PATH) {
            parameter.getSchema().setMinLength(1);
        }
    }

    /** The one of JSON and the one of all other formats. */
    private static boolean hasTwoDefaults(Parameter parameter) {
        var parts = parameter.getSchema().getAllOf();
        return parts != null
                && parts.stream().filter(part -> part.getDefaultValue() != null).count() > 1;
    }

    private static List<String> formats(Operation operation) {
        return operation.getRequestBody() == null ? ExportFormats.names() : ImportFormats.names();
    }

    private static Schema names(List<String> names) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .examples(List.copyOf(names));
    }
}

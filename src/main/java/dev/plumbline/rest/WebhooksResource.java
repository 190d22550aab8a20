package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.hook.WebhookService;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is called when something happens to an agenda, and how that went. */
@Path("/v1/agendas/{agenda}/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications")
@APIResponse(responseCode = "404", description = "No such agenda, webhook or delivery.")
public class WebhooksResource {

    private static final String NUMBER = "\\d{1,18}";

    private final WebhookService service;

    public WebhooksResource(WebhookService service) {
        this.service = service;
    }

    /**
     * A page of deliveries.
     *
     * @param next the cursor of the next page; absent on the last one
     */
    record DeliveryList(@JsonInclude List<DeliveryAnswer> deliveries, @Nullable String next) {}

    @Changes(AuditEntry.Kind.AGENDA)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "addWebhook",
            summary = "Have an address called",
            description =
                    """
                    With a POST for each event of the kinds in `events`: all but `progress` when absent. The call has the headers \
                    of Standard Webhooks: Webhook-Id, Webhook-Timestamp and Webhook-Signature, made with `secret`. What is \
                    not answered with 2xx is tried again, eight times in all.""")
    @RequestBody(
            required = true,
            description = "`{url, events?, secret?}`",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    "{\"url\": \"https://hooks.example.org/agenda\", \"events\": [\"publication\"]}"))
    @APIResponse(
            responseCode = "201",
            description = "Added; only this answer has the secret.",
            content = @Content(schema = @Schema(implementation = WebhookAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the body, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(responseCode = "409", description = "The agenda has as many as are possible.")
    public Response add(@PathParam("agenda") String id, InputStream body, UriInfo uri) {
        var webhook = service.add(id, BodyLimit.read(body));
        return Response.created(
                        uri.getBaseUriBuilder()
                                .path(WebhooksResource.class)
                                .path(webhook.id())
                                .build(webhook.agenda()))
                .entity(WebhookAnswer.withSecret(webhook))
                .build();
    }

    @GET
    @Blocking
    @Operation(
            operationId = "listWebhooks",
            summary = "All webhooks of the agenda, without their secrets")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WebhookAnswer[].class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public List<WebhookAnswer> list(@PathParam("agenda") String id) {
        return service.list(id).stream().map(WebhookAnswer::of).toList();
    }

    @GET
    @Path("/{webhook}")
    @Blocking
    @Operation(operationId = "getWebhook", summary = "A webhook, without its secret")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WebhookAnswer.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public WebhookAnswer get(@PathParam("agenda") String id, @PathParam("webhook") String webhook) {
        return WebhookAnswer.of(service.get(id, webhook));
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @DELETE
    @Path("/{webhook}")
    @Blocking
    @Operation(
            operationId = "removeWebhook",
            summary = "Call an address no more",
            description = "What was not delivered yet never will be.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@PathParam("agenda") String id, @PathParam("webhook") String webhook) {
        service.remove(id, webhook);
    }

    @GET
    @Path("/{webhook}/deliveries")
    @Blocking
    @Operation(
            operationId = "listDeliveries",
            summary = "The deliveries of a webhook, the newest first",
            description = "The last 500 are remembered, done or not.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DeliveryList.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public DeliveryList deliveries(
            @PathParam("agenda") String id,
            @PathParam("webhook") String webhook,
            @Parameter(description = "The `next` of the page before.") @QueryParam("cursor")
                    @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = PageSize.of(limit);
        var some =
                service.deliveries(id, webhook, ListCursor.longNumber(cursor), most).stream()
                        .map(DeliveryAnswer::of)
                        .toList();
        return new DeliveryList(
                some, some.size() < most ? null : ListCursor.write(some.getLast().number()));
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @POST
    @Path("/{webhook}/deliveries/{delivery}/redelivery")
    @Blocking
    @Operation(
            operationId = "repeatDelivery",
            summary = "Deliver once more",
            description = "The same body under the same Webhook-Id, as a new delivery.")
    @APIResponse(
            responseCode = "202",
            description = "It is in the queue.",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    public Response redeliver(
            @PathParam("agenda") String id,
            @PathParam("webhook") String webhook,
            @PathParam("delivery") String delivery) {
        if (!delivery.matches(NUMBER)) {
            throw RequestRefusals.unknown("delivery", delivery);
        }
        return Response.accepted(
                        DeliveryAnswer.of(service.redeliver(id, webhook, Long.parseLong(delivery))))
                .build();
    }
}

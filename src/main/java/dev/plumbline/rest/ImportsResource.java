package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.ImportFormats;
import dev.plumbline.exchange.in.CrowdedPeople;
import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportJson;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.sheet.ProblemWorkbook;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.XlsxSheets;
import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.error.RequestRefusals;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Problems out of what organizers already have. Nothing is stored. */
@Path(ImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Files of other programs in, problems out.")
public class ImportsResource {

    static final String PATH = "/v1/imports";

    @ForPublic
    @GET
    @Operation(operationId = "listImportFormats", summary = "What can be imported")
    public List<ImportFormat> formats() {
        return ImportFormats.all().stream().map(Importer::format).toList();
    }

    @ForPublic
    @GET
    @Path("/xlsx/template")
    @Produces(XlsxSheets.MEDIA_TYPE)
    @Operation(
            operationId = "getWorkbookTemplate",
            summary = "A workbook to fill in",
            description = "Every sheet and column with its meaning, and a small invented example.")
    @APIResponse(responseCode = "200", description = "The file (XLSX).")
    public Response template() {
        return Response.ok(ProblemWorkbook.template())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"talks.xlsx\"")
                .build();
    }

    @POST
    @Path("/{format}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @Operation(
            operationId = "importFiles",
            summary = "Make a problem of files",
            description =
                    """
                    Every part with a file name is a file; the part `problem` is the problem that calendars and \
                    MAINTAINERS add to. The answer can be posted as `modelInput` to `/v1/schedules`.\
                    """)
    @APIResponse(responseCode = "200", description = "problem, schedule, warnings, missing.")
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the files.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(responseCode = "404", description = "There is no such format.")
    @APIResponse(responseCode = "413", description = "All parts together have more than 10 MB.")
    public JsonNode files(
            @PathParam("format") String format,
            @BeanParam ImportParameters parameters,
            MultipartFormDataInput body) {
        return imported(importer(format), parameters, UploadParts.of(body));
    }

    @POST
    @Path("/{format}")
    @Consumes(MediaType.WILDCARD)
    @Blocking
    @RequestBody(
            required = true,
            description = "The file, or files in parts; at most 10 MB.",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "importFile",
            summary = "Make a problem of files",
            description = "The body is the file, whatever its media type.")
    @APIResponse(responseCode = "200", description = "problem, schedule, warnings, missing.")
    public JsonNode file(
            @PathParam("format") String format,
            @BeanParam ImportParameters parameters,
            InputStream body) {
        var importer = importer(format);
        var file = new SourceFile("body", BodyLimit.read(body));
        return imported(importer, parameters, ImportUpload.of(file));
    }

    private static JsonNode imported(
            Importer importer, ImportParameters parameters, ImportUpload upload) {
        return ImportJson.tree(
                CrowdedPeople.noted(
                        importer.read(upload.request(importer.format(), parameters.options()))));
    }

    private static Importer importer(String format) {
        return ImportFormats.of(format)
                .orElseThrow(
                        () ->
                                RequestRefusals.unknownFormat(
                                        "import format", format, ImportFormats.names()));
    }
}

package dev.plumbline.rest;

import dev.plumbline.exchange.in.GivenOptions;
import dev.plumbline.exchange.in.ImportOptions;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What may be said besides the files of an import. */
public record ImportParameters(
        @Parameter(description = "The problem's name.") @QueryParam("name") @Nullable String name,
        @Parameter(description = "Zone of times that do not say theirs.", example = "Europe/Prague")
                @QueryParam("timeZone")
                @Nullable String timeZone,
        @Parameter(
                        description = "Length of sessions of which the files do not say one.",
                        schema =
                                @Schema(
                                        type = SchemaType.INTEGER,
                                        minimum = "1",
                                        maximum = "10080"))
                @QueryParam("minutes")
                @Nullable String minutes,
        @Parameter(description = "Plan only these tracks; the rest is busy time of its people.")
                @QueryParam("track")
                List<String> track,
        @Parameter(description = "Id or name of whom a calendar is about.") @QueryParam("person")
                @Nullable String person,
        @Parameter(
                        description = "Sections of MAINTAINERS that belong to a cluster.",
                        example = "pci=PCI SUBSYSTEM")
                @QueryParam("section")
                List<String> section,
        @Parameter(
                        description = "Whether places that the files give count as published.",
                        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
                @QueryParam("published")
                @DefaultValue("true")
                String published) {

    /**
     * The options.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400 if {@code published} is neither true nor
     *     false
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake
     */
    ImportOptions options() {
        boolean counts = FlagParameter.isSet("published", published);
        return new GivenOptions(name, timeZone, minutes, track, person, section, counts).read();
    }
}

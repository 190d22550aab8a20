package dev.plumbline.rest.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Completes the description of the API while the program is built. What a resource says itself
 * stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private final NullableFields nullable;

    /**
     * @param classes of the program
     */
    public ApiDescription(IndexView classes) {
        nullable = new NullableFields(classes);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        nullable.markIn(schemas);
        for (var path : document.getPaths().getPathItems().values()) {
            path.getOperations()
                    .forEach(
                            (method, operation) -> {
                                CommonParameters.complete(operation);
                                new CommonAnswers(method, operation).complete();
                            });
        }
    }
}

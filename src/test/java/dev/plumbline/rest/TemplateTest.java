package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.ImportFormats;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.XlsxSheets;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The workbook to fill in, over REST. */
@QuarkusTest
class TemplateTest {

    @TestHTTPResource("/v1/imports/xlsx/template")
    URI template;

    @Test
    void canBeDownloadedAndImportedAsItIs() throws IOException, InterruptedException {
        var answer =
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(template).build(), BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(XlsxSheets.MEDIA_TYPE));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"talks.xlsx\"");
        var file = new SourceFile("talks.xlsx", answer.body());
        var imported =
                ImportFormats.of("xlsx")
                        .orElseThrow()
                        .read(new ImportRequest(List.of(file), ImportOptions.NONE, null));
        assertThat(imported.problem().talks()).isNotEmpty();
        assertThat(imported.missing()).isEmpty();
    }
}

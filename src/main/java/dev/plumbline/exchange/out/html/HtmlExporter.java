package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.nio.charset.StandardCharsets;

/** Writes a page that is one file: style and script are in it, and nothing else is loaded. */
public final class HtmlExporter implements Exporter {

    private static final String STYLE = Resources.text("page.css");
    private static final String SCRIPT = Resources.text("page.js");

    /** Only this very style and this very script. */
    private static final String POLICY =
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                    .formatted(Resources.policyHash(STYLE), Resources.policyHash(SCRIPT));

    private static final Template TEMPLATE =
            Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .addResultMapper(new Escaper())
                    .build()
                    .parse(Resources.text("page.html"));

    @Override
    public ExportFormat format() {
        return new ExportFormat(
                "html",
                "text/html",
                "html",
                true,
                "A page in one file: times in any zone without a server, readable without scripts, on a phone and on paper.");
    }

    @Override
    public byte[] write(ExportRequest request) {
        return TEMPLATE.data("page", Page.of(request.agenda()))
                .data("policy", POLICY)
                .data("style", new RawString(STYLE))
                .data("script", new RawString(SCRIPT))
                .render()
                .getBytes(StandardCharsets.UTF_8);
    }
}

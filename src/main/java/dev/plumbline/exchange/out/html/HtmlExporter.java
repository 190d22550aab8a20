package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.page.PageResources;
import dev.plumbline.exchange.page.SelfContainedPage;
import java.util.List;
import java.util.Map;

/** Writes a page that is one file: style and script are in it, and nothing else is loaded. */
public final class HtmlExporter implements Exporter {

    /** Made with the first page, so that no command waits for it that writes none. */
    private static final class Made {

        private static final SelfContainedPage PAGE =
                new SelfContainedPage(
                        text("page.html"),
                        Map.of(),
                        text("page.css"),
                        List.of(text("page.js")),
                        List.of());
    }

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
        return Made.PAGE.write(ProgrammePage.of(request.programme()));
    }

    private static String text(String name) {
        return PageResources.text(HtmlExporter.class, name);
    }
}

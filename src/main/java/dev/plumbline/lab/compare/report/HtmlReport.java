package dev.plumbline.lab.compare.report;

import dev.plumbline.exchange.page.PageResources;
import dev.plumbline.exchange.page.SelfContainedPage;
import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ResultExporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The result as a page that is one file: plots, tables and words, and nothing else is loaded. */
public final class HtmlReport implements ResultExporter {

    /** In the order in which they need each other. */
    private static final List<String> SCRIPTS =
            List.of("plot.js", "labels.js", "regret.js", "front.js", "curves.js", "sensitivity.js");

    private static final String LIBRARY =
            "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    /** Made with the first report: the library is large, and every command would wait for it. */
    private static final class Made {

        private static final SelfContainedPage PAGE =
                new SelfContainedPage(
                        text("report.html"),
                        Map.of("table", text("table.html")),
                        text("report.css"),
                        List.of(text(LIBRARY), scripts()),
                        // The library says fonts in attributes; elements stay those of this file.
                        List.of("style-src-attr 'unsafe-inline'"));
    }

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public byte[] export(ComparisonResult result) {
        return Made.PAGE.write(ReportPage.of(result));
    }

    private static String scripts() {
        return SCRIPTS.stream()
                .map(HtmlReport::text)
                .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
    }

    private static String text(String name) {
        return PageResources.text(HtmlReport.class, name);
    }
}

package dev.plumbline.exchange.out.sheet;

import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.sheet.ProblemWorkbook;
import dev.plumbline.exchange.table.OutputSheet;
import dev.plumbline.exchange.table.XlsxSheets;
import java.util.ArrayList;
import java.util.List;

/** Writes an agenda as a workbook. */
public final class XlsxExporter implements Exporter {

    @Override
    public ExportFormat format() {
        return new ExportFormat(
                "xlsx",
                XlsxSheets.MEDIA_TYPE,
                "xlsx",
                false,
                "A workbook (XLSX) with agenda, speakers and waitlist; for organizers also the findings and the problem, and it can be imported again.");
    }

    @Override
    public byte[] write(ExportRequest request) {
        var programme = request.programme();
        var privateParts = programme.privateParts();
        List<OutputSheet> sheets = new ArrayList<>();
        sheets.add(AgendaSheets.agenda(programme));
        sheets.add(AgendaSheets.speakers(programme));
        sheets.add(AgendaSheets.waitlist(programme));
        if (privateParts != null && privateParts.isWhole()) {
            sheets.add(AgendaSheets.findings(privateParts));
            sheets.addAll(ProblemWorkbook.sheets(privateParts.problem()));
        }
        return XlsxSheets.write(sheets);
    }
}

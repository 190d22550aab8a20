package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.exchange.out.sheet.CsvExporter;
import dev.plumbline.exchange.source.SourceFile;
import java.util.List;

/** Agendas that were exported, damaged in every way. */
class ExportedAgendaContractTest extends ImporterContract {

    @Override
    protected Importer importer() {
        return SheetImporter.csv();
    }

    @Override
    protected List<SourceFile> sound() {
        var request = new ExportRequest(TrickyProgrammes.plain());
        return List.of(
                new SourceFile("agenda.csv", CsvExporter.agenda().write(request)),
                new SourceFile("people.csv", CsvExporter.people().write(request)),
                new SourceFile("waitlist.csv", CsvExporter.waitlist().write(request)));
    }
}

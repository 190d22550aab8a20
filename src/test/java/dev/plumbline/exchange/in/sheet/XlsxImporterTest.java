package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.sheet.ProblemWorkbook;
import dev.plumbline.exchange.source.SourceFile;
import java.util.List;

class XlsxImporterTest extends ImporterContract {

    private static final byte[] TEMPLATE = ProblemWorkbook.template();

    @Override
    protected Importer importer() {
        return SheetImporter.xlsx();
    }

    @Override
    protected List<SourceFile> sound() {
        return List.of(new SourceFile("book.xlsx", TEMPLATE));
    }

    @Override
    protected boolean isText() {
        return false;
    }
}

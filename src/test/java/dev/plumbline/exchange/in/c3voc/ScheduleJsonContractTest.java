package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.source.SourceFile;
import java.util.List;

class ScheduleJsonContractTest extends ImporterContract {

    @Override
    protected Importer importer() {
        return C3vocImporter.json();
    }

    @Override
    protected List<SourceFile> sound() {
        return List.of(ScheduleSamples.file("schedule.json", ScheduleSamples.JSON));
    }
}

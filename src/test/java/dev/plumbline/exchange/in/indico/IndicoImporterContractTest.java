package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The contract, for each kind of file and for several together. */
class IndicoImporterContractTest {

    abstract static class Indico extends ImporterContract {

        @Override
        protected Importer importer() {
            return new IndicoImporter();
        }
    }

    @Nested
    class EventAndTimetable extends Indico {

        @Override
        protected List<SourceFile> sound() {
            return IndicoSamples.files("event.json", "timetable.json");
        }

        @Override
        protected ImportOptions options() {
            return IndicoSamples.tracks("bus mc");
        }
    }

    @Nested
    class Sessions extends Indico {

        @Override
        protected List<SourceFile> sound() {
            return IndicoSamples.files("sessions.json");
        }
    }

    @Nested
    class ManagerJson extends Indico {

        @Override
        protected List<SourceFile> sound() {
            return IndicoSamples.files("contributions.json");
        }
    }

    @Nested
    class ManagerCsv extends Indico {

        @Override
        protected List<SourceFile> sound() {
            return IndicoSamples.files("contributions.csv");
        }
    }

    @Nested
    class ManagerWorkbook extends Indico {

        @Override
        protected List<SourceFile> sound() {
            return List.of(IndicoWorkbooks.contributions());
        }

        @Override
        protected ImportOptions options() {
            return IndicoSamples.zone(IndicoSamples.ZONE);
        }

        @Override
        protected boolean isText() {
            return false;
        }
    }

    @Nested
    class ImportCsv extends Indico {

        @Override
        protected List<SourceFile> sound() {
            return IndicoSamples.files("import.csv");
        }

        @Override
        protected ImportOptions options() {
            return IndicoSamples.zone(IndicoSamples.ZONE);
        }
    }
}

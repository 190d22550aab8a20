package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Tables of other programs, damaged in every way. */
class SubmissionContractTest extends ImporterContract {

    private static final String SUBMISSIONS =
            """
            Our programme;;;;;;;;;
            #;title;authors;decision;deleted?;room;date;start;end;session format
            1;One;Ada Example and Bo Sample;accept;no;Hall;12.05.2027;10:00;10:45;Talk (45 min)
            2;Two;3:Cy Specimen|4:Di Muster;accept;no;Hall;12 May 2027;10:45 AM;11:15 AM;Talk
            3;Three;Muster, Ed (1);reject;no;;;;;Poster
            4;Four;Fay Probe <fay@example.org>;maybe;;Side;5/13/2027;10:00-10:30;;Lightning (10 min)
            4;;Gus Beispiel;;;;;;;
            """;

    private static final String AUTHORS =
            """
            submission #,first name,last name,affiliation,person #
            1,Ada,Example,Example Ltd,1
            1,Bo,Sample,Sample Ltd,2
            """;

    @Override
    protected Importer importer() {
        return SheetImporter.csv();
    }

    @Override
    protected List<SourceFile> sound() {
        return List.of(
                new SourceFile("submission.csv", SUBMISSIONS.getBytes(StandardCharsets.UTF_8)),
                new SourceFile("author.csv", AUTHORS.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    protected ImportOptions options() {
        return new ImportOptions(
                null, ZoneId.of("Europe/Berlin"), null, List.of(), null, Map.of(), true);
    }
}

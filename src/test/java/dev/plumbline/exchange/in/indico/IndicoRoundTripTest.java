package dev.plumbline.exchange.in.indico;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.exchange.out.indico.IndicoCsvExporter;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.PublishedPlacement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes out for Indico comes in again as it was. */
class IndicoRoundTripTest {

    @Test
    void keepsTitlesStartsLengthsAndFirstSpeakers() {
        Programme programme = TrickyProgrammes.plain();
        byte[] file = new IndicoCsvExporter().write(new ExportRequest(programme));

        var imported =
                IndicoSamples.read(
                        List.of(new SourceFile("new.csv", file)),
                        IndicoSamples.zone(programme.zone()));

        var items = programme.items().stream().filter(item -> !item.isBreak()).toList();
        var talks = imported.problem().talks();
        assertThat(talks).hasSize(items.size() + programme.waitlist().size());
        for (int index = 0; index < items.size(); index++) {
            AgendaItem item = items.get(index);
            var talk = talks.get(index);
            assertThat(talk.title()).isEqualTo(item.title());
            assertThat(talk.minutes()).isEqualTo(item.minutes());
            assertThat(placement(imported.problem().published().placements(), talk.id()).start())
                    .isEqualTo(item.start(programme.zone()).toOffsetDateTime());
            assertThat(talk.participants().speakers()).hasSize(Math.min(1, item.speakers().size()));
            if (!item.speakers().isEmpty()) {
                assertThat(
                                IndicoSamples.person(
                                                imported, talk.participants().speakers().getFirst())
                                        .name())
                        .isEqualTo(item.speakers().getFirst().name());
            }
        }
    }

    private static PublishedPlacement placement(List<PublishedPlacement> all, String session) {
        return all.stream().filter(one -> one.session().equals(session)).findFirst().orElseThrow();
    }
}

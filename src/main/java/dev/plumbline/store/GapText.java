package dev.plumbline.store;

import dev.plumbline.exchange.json.RecordText;
import dev.plumbline.schedule.PartGap;
import dev.plumbline.schedule.Score;
import java.util.List;

/** Which parts of a schedule could be better by themselves, as it is kept. */
final class GapText {

    private record Part(
            List<String> tracks,
            List<String> timeSlots,
            String score,
            String bound,
            Boolean proven) {}

    private record Parts(List<Part> parts) {}

    private GapText() {}

    static String write(List<PartGap> gaps) {
        return RecordText.write(
                new Parts(
                        gaps.stream()
                                .map(
                                        gap ->
                                                new Part(
                                                        gap.tracks(),
                                                        gap.timeSlots(),
                                                        gap.score().toString(),
                                                        gap.bound().toString(),
                                                        gap.proven()))
                                .toList()));
    }

    static List<PartGap> read(String text) {
        return RecordText.read(text, Parts.class).parts().stream()
                .map(
                        part ->
                                new PartGap(
                                        part.tracks(),
                                        part.timeSlots(),
                                        Score.parse(part.score()),
                                        Score.parse(part.bound()),
                                        part.proven()))
                .toList();
    }
}

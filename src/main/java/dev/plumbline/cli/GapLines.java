package dev.plumbline.cli;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.PartGap;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far an agenda is from the best that there can be, at the most, and where that lies. */
final class GapLines {

    /** Parts that are told; the rest is in the answer over REST. */
    private static final int MOST_TOLD = 5;

    private final Score score;
    private final Facts facts;
    private final Optimality known;

    GapLines(ScoredSchedule scored) {
        this.score = scored.score();
        this.facts = scored.schedule().facts();
        this.known = scored.optimality();
    }

    /** Nothing where there is nothing to say beside the bound. */
    String text() {
        var text = new StringBuilder();
        @Nullable Double percent = known.gapPercent(score);
        Score bound = known.bound();
        if (percent != null && bound != null && percent < 100) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "At most %.1f %% of its %s could be saved.%n",
                            percent,
                            cost(score, bound)));
        }
        List<PartGap> gaps = known.gaps();
        gaps.stream().limit(MOST_TOLD).map(this::line).forEach(text::append);
        if (gaps.size() > MOST_TOLD) {
            text.append("  So could %d more.%n".formatted(gaps.size() - MOST_TOLD));
        }
        return text.toString();
    }

    private static String cost(Score score, Score bound) {
        if (score.hard() != bound.hard()) {
            return "hard cost";
        }
        return score.medium() == bound.medium() ? "soft cost" : "medium cost";
    }

    private String line(PartGap gap) {
        return "  %s could be %s%s better by itself.%n"
                .formatted(name(gap), gap.proven() ? "" : "at most ", gain(gap));
    }

    private String name(PartGap gap) {
        return gap.tracks().isEmpty()
                ? gap.timeSlots().stream()
                        .map(this::room)
                        .distinct()
                        .collect(Collectors.joining(", "))
                : gap.tracks().stream()
                        .map(id -> "\"" + facts.tracks().get(id).name() + "\"")
                        .collect(Collectors.joining(", "));
    }

    private String room(String slot) {
        return facts.slot(slot).map(Slot::room).map(room -> room.name()).orElse(slot);
    }

    /** On the first level on which there is something to gain. */
    private static String gain(PartGap gap) {
        long hard = gap.bound().hard() - gap.score().hard();
        long medium = gap.bound().medium() - gap.score().medium();
        long soft = gap.bound().soft() - gap.score().soft();
        if (hard != 0) {
            return hard + " hard";
        }
        return medium == 0 ? String.valueOf(soft) : medium + " medium";
    }
}

package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.FindingGroup;
import dev.plumbline.exchange.out.PrivateParts;
import java.util.List;

/**
 * What the page shows to organizers alone.
 *
 * @param isWhole whether score and findings are shown; not in a part
 */
public record PageBackstage(boolean isWhole, String score, List<FindingGroup> groups) {

    static PageBackstage of(PrivateParts backstage) {
        var scored = backstage.scored();
        return new PageBackstage(
                backstage.isWhole(),
                scored.score().toString(),
                backstage.isWhole() ? FindingGroup.of(scored) : List.of());
    }
}

package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.Backstage;
import dev.plumbline.exchange.out.FindingGroup;
import java.util.List;

/** What the page shows to organizers alone. */
public record PageBackstage(String score, List<FindingGroup> groups) {

    static PageBackstage of(Backstage backstage) {
        var scored = backstage.scored();
        return new PageBackstage(scored.score().toString(), FindingGroup.of(scored));
    }
}

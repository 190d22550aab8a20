package dev.plumbline.bench.yardstick.optaplanner;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How much two talks have in common: so many speakers, tags and audience types.
 *
 * @param differentLevel whether their audience levels differ; likewise the language
 */
record SharedTraits(
        long speakers,
        long exclusive,
        long themes,
        long sectors,
        long contents,
        long audiences,
        boolean differentLevel,
        boolean differentLanguage) {

    static SharedTraits of(OptaplannerInstance.TalkData one, OptaplannerInstance.TalkData other) {
        return new SharedTraits(
                common(one.speakers(), other.speakers()),
                common(one.mutuallyExclusiveTalksTags(), other.mutuallyExclusiveTalksTags()),
                common(one.themeTrackTags(), other.themeTrackTags()),
                common(one.sectorTags(), other.sectorTags()),
                common(one.contentTags(), other.contentTags()),
                common(one.audienceTypes(), other.audienceTypes()),
                one.audienceLevel() != other.audienceLevel(),
                !Objects.equals(one.language(), other.language()));
    }

    private static long common(List<String> mine, List<String> others) {
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(new HashSet<>(others));
        return shared.size();
    }
}

package dev.plumbline.exchange.out.c3voc;

import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.problem.PublicProfile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks, as both formats write it.
 *
 * @param guid the same in every revision
 * @param profile what else is said of the person
 */
record C3vocPresenter(String guid, String name, PublicProfile profile) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+");

    static C3vocPresenter of(PublicSpeaker speaker, String firstName) {
        String known = speaker.profile().guid();
        return new C3vocPresenter(
                known == null ? C3vocConference.guid(firstName, "person", speaker.id()) : known,
                CleanText.of(speaker.name()),
                speaker.profile());
    }

    /** As the formats let it pass. */
    @Nullable String code() {
        String code = profile.publicCode();
        return code != null && CODE.matcher(code).matches() ? code : null;
    }
}

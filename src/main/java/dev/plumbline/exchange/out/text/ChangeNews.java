package dev.plumbline.exchange.out.text;

import dev.plumbline.explain.diff.PersonToTell;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.problem.facts.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mail about changes tells of one session.
 *
 * @param change null where the session stands as it stood, and only its people are others
 * @param concerned in the order of their names
 */
record ChangeNews(
        ChangeHeadline headline,
        Session session,
        @Nullable SessionChange change,
        List<Concerned> concerned) {

    /**
     * Somebody for whom it matters.
     *
     * @param isPrivate whether the person is only required there
     */
    record Concerned(String id, String name, boolean isPrivate) {}

    /**
     * Everything that people notice, in the order of the headlines, then of time.
     *
     * @param withPrivate whether those who are only required may be named
     */
    static List<ChangeNews> of(ScheduleDiff diff, boolean withPrivate) {
        Map<String, List<Concerned>> concerned = new LinkedHashMap<>();
        Map<String, Session> sessions = new LinkedHashMap<>();
        for (PersonToTell told : diff.told()) {
            for (PersonToTell.News news : told.news()) {
                if (withPrivate || !news.isPrivate()) {
                    sessions.put(news.session().id(), news.session());
                    concerned
                            .computeIfAbsent(news.session().id(), any -> new ArrayList<>())
                            .add(concerned(told, news));
                }
            }
        }
        List<ChangeNews> all = new ArrayList<>();
        for (SessionChange change : diff.changes()) {
            String id = change.session().id();
            ChangeHeadline.of(change)
                    .ifPresent(
                            headline -> {
                                sessions.remove(id);
                                all.add(
                                        new ChangeNews(
                                                headline,
                                                change.session(),
                                                change,
                                                concerned.getOrDefault(id, List.of())));
                            });
        }
        sessions.forEach(
                (id, session) ->
                        all.add(
                                new ChangeNews(
                                        ChangeHeadline.PEOPLE, session, null, concerned.get(id))));
        all.sort((one, other) -> one.headline().compareTo(other.headline()));
        return List.copyOf(all);
    }

    private static Concerned concerned(PersonToTell told, PersonToTell.News news) {
        return new Concerned(told.person().id(), told.person().name(), news.isPrivate());
    }
}

package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.CountingArguments.Premises;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.SlotOverrun;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A session that could not be placed even if it were alone. */
final class NoFeasibleWindow implements CountingArguments.Argument {

    @Override
    public Stream<ProvenTrouble> troubles(Premises premises) {
        return troubles(premises, premises.facts().sessions());
    }

    static Stream<ProvenTrouble> troubles(Premises premises, List<Session> sessions) {
        return premises.inTime(sessions)
                .filter(session -> !session.isBreak())
                .flatMap(session -> new SessionCheck(premises, session).trouble());
    }

    /** At one session. */
    private record SessionCheck(Premises premises, Session session) {

        Stream<ProvenTrouble> trouble() {
            var slots = premises.windows().slots(session);
            String title = premises.wording().title(session);
            String length = premises.wording().minutes(session.shortestMinutes());
            if (slots.isEmpty()) {
                return of(
                        "noSuitableSlot",
                        slots,
                        FindingSentence.of("No time slot has what %s asks for.".formatted(title)),
                        "Change its track, its places, its pin or the features it needs, or add a time slot.");
            }
            if (!premises.hard().has(SlotOverrun.ID)) {
                return Stream.empty();
            }
            if (slots.stream()
                    .allMatch(
                            slot ->
                                    premises.windows().longestStretch(slot)
                                            < session.shortestMinutes())) {
                return of(
                        "tooLong",
                        slots,
                        FindingSentence.of(
                                "%s takes at least %s, and no slot that it may be in has so many in a row."
                                        .formatted(title, length)),
                        orShorter("Give it a longer slot"));
            }
            if (!fits(slots, slot -> premises.windows().inPlaces(session, slot))) {
                return of(
                        "placesTooShort",
                        slots,
                        FindingSentence.of(
                                "%s takes at least %s, and none of its places is open for so long."
                                        .formatted(title, length)),
                        orShorter("Let it be at other places"));
            }
            if (!fits(slots, slot -> premises.windows().withPeople(session, slot))) {
                return of(
                        "peopleNotFree",
                        slots,
                        people(
                                session.attendees().bound(),
                                "There are no %s in which all whom %s needs are available: "
                                        .formatted(length, title)),
                        orShorter("Ask them for more time, do without somebody"));
            }
            if (premises.windows().earliest(session, Long.MIN_VALUE).isEmpty()) {
                return last(slots, title);
            }
            return Stream.empty();
        }

        private Stream<ProvenTrouble> last(List<Slot> slots, String title) {
            Set<Person> members = new LinkedHashSet<>(session.attendees().bound());
            session.attendees().quorums().forEach(quorum -> members.addAll(quorum.people()));
            Long pinned = session.pin().start();
            if (pinned == null) {
                return of(
                        "quorumNotFree",
                        slots,
                        people(
                                List.copyOf(members),
                                "%s never has enough of its people: ".formatted(title)),
                        orShorter("Ask them for more time, be content with fewer of them"));
            }
            return of(
                    "pinImpossible",
                    slots,
                    people(
                            List.copyOf(members),
                            "%s is pinned to %s, where it cannot be for %s: "
                                    .formatted(
                                            title,
                                            premises.wording().pin(session.pin()),
                                            premises.wording().minutes(session.shortestMinutes()))),
                    orShorter("Unpin it, change its places or its people"));
        }

        /** Whether it could be placed alone if it were as short as may be advised. */
        private String orShorter(String help) {
            int bearable = premises.bearable(session);
            boolean isOfUse =
                    bearable < session.shortestMinutes()
                            && premises.windows().slots(session).stream()
                                    .anyMatch(
                                            slot ->
                                                    premises.windows().longestStretch(slot)
                                                            >= bearable)
                            && premises.windows()
                                    .earliest(session, bearable, Long.MIN_VALUE)
                                    .isPresent();
            return help + (isOfUse ? ", or shorten it." : ", or let it go.");
        }

        private boolean fits(List<Slot> slots, Function<Slot, List<Interval>> stretches) {
            return slots.stream()
                    .flatMap(slot -> stretches.apply(slot).stream())
                    .anyMatch(stretch -> stretch.minutes() >= session.shortestMinutes());
        }

        /**
         * A sentence that ends in who is away when; if nobody is, the colon becomes a full stop.
         */
        private FindingSentence people(List<Person> people, String text) {
            var away =
                    people.stream()
                            .filter(person -> !TimeStretches.absences(person).isEmpty())
                            .toList();
            String when = String.join("; ", away.stream().map(person -> whenAway(person)).toList());
            boolean isPrivate = !session.attendees().speakers().containsAll(away);
            return new FindingSentence(
                    away.isEmpty() ? text.substring(0, text.length() - 2) + "." : text + when + ".",
                    away,
                    isPrivate);
        }

        private String whenAway(Person person) {
            var wording = premises.wording();
            var stretches =
                    TimeStretches.union(TimeStretches.absences(person)).stream()
                            .map(
                                    busy ->
                                            "from %s to %s"
                                                    .formatted(
                                                            wording.moment(busy.start()),
                                                            wording.momentAfter(
                                                                    busy.start(), busy.end())))
                            .toList();
            return "%s is away %s".formatted(person.name(), wording.enumerate(stretches));
        }

        private Stream<ProvenTrouble> of(
                String code, List<Slot> slots, FindingSentence sentence, String help) {
            return Stream.of(
                    new ProvenTrouble(
                            code,
                            premises.severity(session),
                            sentence,
                            help,
                            List.of(session),
                            slots));
        }
    }
}

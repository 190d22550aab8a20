package dev.plumbline.explain.whatif;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A talk that comes when there is a schedule already: the schedule of the problem that has it too,
 * where it is on the waitlist.
 */
public record LateTalk(RuleSet rules, ScoredSchedule schedule, Session session) {

    /**
     * Adds a talk, and people that the problem does not know yet.
     *
     * @param config the settings of the rules
     * @param at where talk and people stand in what was handed in
     * @param errors what is known to be wrong with them already
     * @throws InvalidInputException with all mistakes
     */
    public static LateTalk of(
            ScoredSchedule now,
            ModelConfig config,
            Talk talk,
            List<Person> people,
            InputPointer at,
            InputErrors errors) {
        var before = now.schedule().facts().problem();
        var problem = joined(before, talk, people);
        validate(before, problem, at, errors);
        errors.throwIfAny();
        var facts = Facts.of(problem);
        var rules = RuleSet.of(facts, config);
        return new LateTalk(
                rules,
                ScheduleAudit.of(rules, CarriedSchedule.over(now.schedule(), facts)),
                facts.session(talk.id()).orElseThrow());
    }

    private static Problem joined(Problem problem, Talk talk, List<Person> people) {
        List<Talk> talks = new ArrayList<>(problem.talks());
        talks.add(talk);
        List<Person> all = new ArrayList<>(problem.people());
        all.addAll(people);
        return problem.withTalks(talks).withPeople(all);
    }

    /** Validates the whole, and tells of mistakes where the new parts were handed in. */
    private static void validate(
            Problem before, Problem problem, InputPointer at, InputErrors errors) {
        var parts = new LateParts(before.talks().size(), before.people().size(), at);
        var known = errors.list();
        var all = new InputErrors();
        known.forEach(
                error -> all.add(parts.inProblem(error.pointer()), error.code(), error.detail()));
        ProblemValidator.validate(problem, "", all);
        for (InputError error : all.list().subList(known.size(), all.list().size())) {
            errors.add(parts.handedIn(error.pointer()), error.code(), error.detail());
        }
    }

    /**
     * Where a late talk and its new people stand: in the problem that has them, and in what was
     * handed in.
     *
     * @param talks that the problem has without it
     * @param people that the problem has without them
     * @param at where they were handed in
     */
    private record LateParts(int talks, int people, InputPointer at) {

        private static final Pattern PERSON = Pattern.compile("/people/(\\d+)(/.*)?");

        /** Of a pointer into what was handed in. */
        String inProblem(String pointer) {
            String rest =
                    pointer.startsWith(at.text()) ? pointer.substring(at.text().length()) : pointer;
            if (rest.equals("/talk") || rest.startsWith("/talk/")) {
                return "/talks/" + talks + rest.substring("/talk".length());
            }
            return shifted(rest, people);
        }

        /** Of a pointer into the problem. */
        String handedIn(String pointer) {
            String talk = "/talks/" + talks;
            if (pointer.equals(talk) || pointer.startsWith(talk + "/")) {
                return at.text() + "/talk" + pointer.substring(talk.length());
            }
            return at.text()
                    + (pointer.startsWith("/people/") ? shifted(pointer, -people) : "/talk");
        }

        private static String shifted(String pointer, int by) {
            var person = PERSON.matcher(pointer);
            if (!person.matches()) {
                return pointer;
            }
            String rest = person.group(2) == null ? "" : person.group(2);
            return "/people/" + (Integer.parseInt(person.group(1)) + by) + rest;
        }
    }
}

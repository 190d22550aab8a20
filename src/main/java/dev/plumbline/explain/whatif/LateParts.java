package dev.plumbline.explain.whatif;

import dev.plumbline.problem.validation.InputPointer;
import java.util.regex.Pattern;

/**
 * Where a late talk and its new people stand: in the problem that has them, and in what was handed
 * in.
 *
 * @param talks that the problem has without it
 * @param people that the problem has without them
 * @param at where they were handed in
 */
record LateParts(int talks, int people, InputPointer at) {

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
        return at.text() + (pointer.startsWith("/people/") ? shifted(pointer, -people) : "/talk");
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

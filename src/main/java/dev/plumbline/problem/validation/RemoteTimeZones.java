package dev.plumbline.problem.validation;

import dev.plumbline.problem.Attendance;

/** A remote person lives in a known time zone, without which no hour can be judged. */
final class RemoteTimeZones implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        input.people()
                .filter(person -> person.value().attendance() == Attendance.REMOTE)
                .filter(person -> person.value().timeZone() == null)
                .filter(person -> input.isSound(person, "timeZone", "attendance"))
                .forEach(
                        person ->
                                input.error(
                                        person.at("timeZone"),
                                        "missingTimeZone",
                                        "\"%s\" attends remotely, so the field (timeZone) must name a time zone such as Asia/Kolkata."
                                                .formatted(person.value().name())));
    }
}

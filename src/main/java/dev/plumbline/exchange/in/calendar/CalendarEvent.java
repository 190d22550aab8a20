package dev.plumbline.exchange.in.calendar;

import java.util.Optional;

/** What one event (VEVENT) says of itself. */
record CalendarEvent(CalendarComponent component) {

    /** Whether it takes nobody's time. */
    boolean isFree() {
        return component.says("STATUS", "CANCELLED")
                || component.says("TRANSP", "TRANSPARENT")
                || component.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    }

    /** Whether it may not take place. */
    boolean isTentative() {
        return component.says("STATUS", "TENTATIVE")
                || component.says("X-MICROSOFT-CDO-BUSYSTATUS", "TENTATIVE");
    }

    /** What all times of it share; empty if it says nothing of the kind. */
    String uid() {
        return component.text("UID").orElse("");
    }

    /** Which time of a repeated event it replaces. */
    Optional<ContentLine> replaces() {
        return component.line("RECURRENCE-ID");
    }
}

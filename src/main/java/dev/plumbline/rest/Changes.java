package dev.plumbline.rest;

import dev.plumbline.store.AuditEntry;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that changes something: {@link AuditFilter} writes down who did it. Which one it is
 * says the path, or the Location of what was made.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Changes {

    /** What is changed. */
    AuditEntry.Kind value();
}

package dev.plumbline.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint, or a resource of them, that answers the public too. What of it the public sees, it
 * says itself: by {@link AudienceViews}, or because nothing of it is private.
 *
 * <p>Every other endpoint is for organizers: {@link AudienceFilter} refuses it to the public.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface ForPublic {}

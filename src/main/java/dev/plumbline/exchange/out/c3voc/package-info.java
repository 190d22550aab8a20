/**
 * Agendas as conference apps read them: schedule.xml and schedule.json, valid against c3voc's
 * published schemas. {@link dev.plumbline.exchange.out.c3voc.C3vocConference} holds what both say,
 * the exporters write it down.
 */
@NullMarked
package dev.plumbline.exchange.out.c3voc;

import org.jspecify.annotations.NullMarked;

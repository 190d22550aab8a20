/**
 * Conference schedules as frab, pretalx and c3voc publish them, in XML or JSON. {@link
 * dev.plumbline.exchange.in.c3voc.C3vocFile} makes one shape of both, {@link
 * dev.plumbline.exchange.in.c3voc.EventReader} reads the events, {@link
 * dev.plumbline.exchange.in.c3voc.C3vocImport} puts the problem together.
 */
@NullMarked
package dev.plumbline.exchange.in.c3voc;

import org.jspecify.annotations.NullMarked;

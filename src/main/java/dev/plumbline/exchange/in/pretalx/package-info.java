/**
 * pretalx's own data: proposals, speakers, rooms and slots, as its API lists them and as organizers
 * export them in JSON. {@link dev.plumbline.exchange.in.pretalx.PretalxFiles} tells by their
 * content which is which, {@link dev.plumbline.exchange.in.pretalx.PretalxImporter} makes a problem
 * of them.
 */
@NullMarked
package dev.plumbline.exchange.in.pretalx;

import org.jspecify.annotations.NullMarked;

/**
 * pretalx's own data: proposals, speakers, rooms and slots, as its API lists them and as organizers
 * export them in JSON or CSV. {@link dev.plumbline.exchange.in.pretalx.PretalxFiles} reads them,
 * and tells by their content which is which; {@link
 * dev.plumbline.exchange.in.pretalx.PretalxProposals} decides which proposals are planned and how
 * long they are, {@link dev.plumbline.exchange.in.pretalx.PretalxRoomTimes} which time slots there
 * are, {@link dev.plumbline.exchange.in.pretalx.OtherTracks} what is left to other tracks; {@link
 * dev.plumbline.exchange.in.pretalx.PretalxImport} reads the rooms and makes the problem.
 */
@NullMarked
package dev.plumbline.exchange.in.pretalx;

import org.jspecify.annotations.NullMarked;

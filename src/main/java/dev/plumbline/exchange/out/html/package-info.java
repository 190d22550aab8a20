/**
 * The agenda as one page that needs no server: times switch between zones, sessions can be found by
 * typing, and all of it can be read without scripts and on paper. {@link
 * dev.plumbline.exchange.out.html.ProgrammePage} is what the template shows.
 */
@NullMarked
package dev.plumbline.exchange.out.html;

import org.jspecify.annotations.NullMarked;

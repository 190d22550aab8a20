/**
 * For Indico: the CSV that its import makes new contributions of ({@link
 * dev.plumbline.exchange.out.indico.IndicoCsvExporter}), and, since that import changes nothing
 * that is there, a plan of what to move by hand ({@link
 * dev.plumbline.exchange.out.indico.IndicoMovesExporter}).
 */
@NullMarked
package dev.plumbline.exchange.out.indico;

import org.jspecify.annotations.NullMarked;

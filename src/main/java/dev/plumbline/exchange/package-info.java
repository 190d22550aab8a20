/**
 * The formats that agendas come from and go to. {@link dev.plumbline.exchange.ImportFormats} and
 * {@link dev.plumbline.exchange.ExportFormats} list them; the packages below read and write them, a
 * package each, and know nothing of these lists.
 */
@NullMarked
package dev.plumbline.exchange;

import org.jspecify.annotations.NullMarked;

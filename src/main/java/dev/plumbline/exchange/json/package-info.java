/**
 * The JSON contract: problems, settings and schedules in, problems and schedules out. Reading never
 * stops at the first mistake; it reports each with its place, a code and a sentence, and reads on.
 * What JSON text may look like is said in {@link dev.plumbline.exchange.json.JsonText}, how a
 * record is read from it in {@link dev.plumbline.exchange.json.RecordReader}.
 */
@NullMarked
package dev.plumbline.exchange.json;

import org.jspecify.annotations.NullMarked;

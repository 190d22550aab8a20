/**
 * What would be if: sessions moved, dropped, swapped or shortened, people gone, windows halved; and
 * which places are the best for a session. {@link dev.plumbline.explain.whatif.SlotArrangement}
 * says what becomes of the others in a slot when one comes or goes. Nothing is stored, nothing
 * searched.
 */
@NullMarked
package dev.plumbline.explain.whatif;

import org.jspecify.annotations.NullMarked;

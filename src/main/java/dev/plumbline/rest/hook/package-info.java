/**
 * Calls others when something happens to an agenda. Which calls are to be made stands in the
 * database since the event does; here they are made, signed, and tried again.
 */
@NullMarked
package dev.plumbline.rest.hook;

import org.jspecify.annotations.NullMarked;

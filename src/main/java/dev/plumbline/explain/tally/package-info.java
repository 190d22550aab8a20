/**
 * What each rule takes off a schedule, and off many others that differ from it in a few sessions:
 * fast enough to try every place a session could have. Says the same as the audit, without words.
 */
@NullMarked
package dev.plumbline.explain.tally;

import org.jspecify.annotations.NullMarked;

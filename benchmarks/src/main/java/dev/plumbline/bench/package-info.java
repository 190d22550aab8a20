/**
 * The commands that measure Plumbline, and print what they found; each part that is measured has a
 * package of its own. Only developers run them: nothing here is in the program that is served.
 */
@NullMarked
package dev.plumbline.bench;

import org.jspecify.annotations.NullMarked;

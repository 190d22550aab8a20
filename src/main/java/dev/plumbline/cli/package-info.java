/**
 * The command line: parse, call, print. One file a command; what a person reads on the screen is
 * made by the classes whose names end in Text. Standard output carries only what was asked for;
 * progress, notes and errors go to standard error.
 */
@NullMarked
package dev.plumbline.cli;

import org.jspecify.annotations.NullMarked;

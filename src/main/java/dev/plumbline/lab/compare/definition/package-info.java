/**
 * What is to be compared: datasets, variants of weights, seeds and a limit. A definition is JSON;
 * it is read here, with every mistake in it at once.
 */
@NullMarked
package dev.plumbline.lab.compare.definition;

import org.jspecify.annotations.NullMarked;

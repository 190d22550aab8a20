/**
 * What a comparison of weights found: records in the shape of {@code results.json}, and the forms
 * in which they are written. A report of another form is one more {@code ResultExporter}.
 */
@NullMarked
package dev.plumbline.lab.compare.result;

import org.jspecify.annotations.NullMarked;

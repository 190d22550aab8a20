/**
 * Makes the runs of a comparison, each on one thread and all under the same conditions, and keeps
 * what is finished in a journal, so that one that was stopped goes on where it was.
 */
@NullMarked
package dev.plumbline.lab.compare.run;

import org.jspecify.annotations.NullMarked;

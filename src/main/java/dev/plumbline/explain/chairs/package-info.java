/**
 * Who chairs which time slot of a schedule that is there. Chairs are assigned after the search, so
 * they change neither score nor findings.
 */
@NullMarked
package dev.plumbline.explain.chairs;

import org.jspecify.annotations.NullMarked;

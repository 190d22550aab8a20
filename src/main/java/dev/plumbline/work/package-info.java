/**
 * What runs in the background, and where. The store has the record of all jobs; db-scheduler claims
 * those that are given to it, beats while they are worked on, and has another node take over those
 * whose node is gone. {@link dev.plumbline.work.WorkNode} is this process's part in it.
 */
@NullMarked
package dev.plumbline.work;

import org.jspecify.annotations.NullMarked;

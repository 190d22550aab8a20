/**
 * Joins what the REST door needs: {@link dev.plumbline.rest.job.ScheduleService} takes requests in
 * and queues the solving. Those who wait for a schedule watch {@link
 * dev.plumbline.rest.job.LiveSchedules}; no thread waits with them.
 */
@NullMarked
package dev.plumbline.rest.job;

import org.jspecify.annotations.NullMarked;

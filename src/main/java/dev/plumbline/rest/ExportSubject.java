package dev.plumbline.rest;

import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.problem.Config;
import dev.plumbline.schedule.Schedule;
import java.util.List;

/**
 * What is exported.
 *
 * @param config the settings of the run
 * @param earlier schedules that people may know, the oldest first; when some are asked about, the
 *     last one is that
 */
record ExportSubject(JudgedSchedule judged, Config config, List<Schedule> earlier) {}

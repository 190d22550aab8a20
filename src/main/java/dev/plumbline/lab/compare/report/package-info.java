/**
 * The results of a comparison as a page for people: plots, the same numbers as tables, and what
 * they say in words. {@link dev.plumbline.lab.compare.report.ReportPage} is what the template
 * shows, {@link dev.plumbline.lab.compare.report.PlotData} what the plots are drawn from.
 */
@NullMarked
package dev.plumbline.lab.compare.report;

import org.jspecify.annotations.NullMarked;

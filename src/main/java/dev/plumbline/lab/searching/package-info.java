/**
 * What is common to all that searches many times: each search can be ended from outside, and
 * somebody is told which one begins.
 */
@NullMarked
package dev.plumbline.lab.searching;

import org.jspecify.annotations.NullMarked;

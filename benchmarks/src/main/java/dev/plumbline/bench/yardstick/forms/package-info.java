/** The forms of instances that can be read, each of a package of its own beside this one. */
@NullMarked
package dev.plumbline.bench.yardstick.forms;

import org.jspecify.annotations.NullMarked;

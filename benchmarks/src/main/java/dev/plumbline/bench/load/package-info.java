/**
 * Measures a server under load: a process of its own on the loopback interface, asked by many at
 * once, with a long queue, and with clients that listen to nothing or say nothing.
 */
@NullMarked
package dev.plumbline.bench.load;

import org.jspecify.annotations.NullMarked;

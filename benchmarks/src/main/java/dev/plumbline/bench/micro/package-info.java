/**
 * How long the small steps take that everything else is made of: micro-benchmarks for JMH, the
 * harness that the JDK's own people use. They run on request; a test only sees that each works.
 * What needs a package's inner classes lies in that package.
 */
@NullMarked
package dev.plumbline.bench.micro;

import org.jspecify.annotations.NullMarked;

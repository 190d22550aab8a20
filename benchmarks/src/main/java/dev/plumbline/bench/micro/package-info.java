/**
 * JMH benchmarks of single operations. They run on request; a test only sees that each works. One
 * that needs package-private classes is in the package of those classes.
 */
@NullMarked
package dev.plumbline.bench.micro;

import org.jspecify.annotations.NullMarked;

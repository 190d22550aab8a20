/**
 * What the server tells those who run it: metrics, whether it is ready, and the id of each request.
 * Nothing of a problem is in any of it.
 */
@NullMarked
package dev.plumbline.rest.metric;

import org.jspecify.annotations.NullMarked;

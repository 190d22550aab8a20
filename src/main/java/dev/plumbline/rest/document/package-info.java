/**
 * What the description of the API at {@code /q/openapi} has besides the annotations of each
 * resource: answers and parameters that mean the same everywhere are described once, here.
 */
@NullMarked
package dev.plumbline.rest.document;

import org.jspecify.annotations.NullMarked;

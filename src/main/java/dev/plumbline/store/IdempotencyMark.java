package dev.plumbline.store;

/**
 * How a client marked a request, so that sending it again does nothing twice.
 *
 * @param key as the client chose it
 * @param bodyHash of the request's body; another body under the same key is a mistake
 */
public record IdempotencyMark(String key, String bodyHash) {}

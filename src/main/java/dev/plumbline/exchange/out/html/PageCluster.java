package dev.plumbline.exchange.out.html;

/**
 * A topic cluster on the page.
 *
 * @param colour 0 to 7, the same wherever it is named
 */
public record PageCluster(String name, int colour) {}

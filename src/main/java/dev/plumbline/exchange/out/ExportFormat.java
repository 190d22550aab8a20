package dev.plumbline.exchange.out;

/**
 * A format that agendas are written in.
 *
 * @param id how it is named on the command line and in paths
 * @param mediaType without parameters
 * @param extension of files, without a dot
 * @param isText whether it is text in UTF-8
 * @param description a sentence: for what it is good
 */
public record ExportFormat(
        String id, String mediaType, String extension, boolean isText, String description) {}

package dev.plumbline.cli;

/** A command that needs the started application, but no port, and whose search can be ended. */
public interface SearchingCommand {}

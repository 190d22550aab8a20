package dev.plumbline.cli;

/** A command whose search can be ended by an interrupt, which then prints what it has. */
public interface SearchingCommand {}

package dev.plumbline.lab.yardstick.optaplanner;

/** Where a talk is, by numbers. */
record Spot(int timeslot, int room) {}

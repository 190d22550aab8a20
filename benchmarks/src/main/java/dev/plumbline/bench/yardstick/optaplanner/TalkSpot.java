package dev.plumbline.bench.yardstick.optaplanner;

/** Where a talk is, by numbers. */
record TalkSpot(int timeslot, int room) {}

package dev.plumbline.solve.search;

/**
 * Where cycles start. The two differ much when one kind of change costs a thousand times what the
 * others do: then the typical one finds the good order among what is placed, and only the high one
 * gets over leaving something out for a while.
 *
 * @param typical keeps a change of the median cost with a fair chance
 * @param high keeps a change of the mean cost with a fair chance
 * @param least keeps a change of the least cost with a fair chance
 */
record StartTemperatures(LevelTemperature typical, LevelTemperature high, LevelTemperature least) {}

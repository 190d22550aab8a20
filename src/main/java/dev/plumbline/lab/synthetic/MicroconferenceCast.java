package dev.plumbline.lab.synthetic;

import java.util.List;

/**
 * Who makes a microconference.
 *
 * @param leads at least one for each cluster, dealt to the clusters in turn
 * @param speakers at least one
 */
record MicroconferenceCast(List<InventedPerson> leads, List<InventedPerson> speakers) {}

/**
 * The Linux kernel's list of maintainers: {@link
 * dev.plumbline.exchange.in.maintainers.MaintainersSections} reads it, {@link
 * dev.plumbline.exchange.in.maintainers.SectionChoice} finds the sections of a topic cluster,
 * {@link dev.plumbline.exchange.in.maintainers.MaintainerPeople} makes leads of maintainers and
 * wanted people of reviewers. Addresses are never kept.
 */
@NullMarked
package dev.plumbline.exchange.in.maintainers;

import org.jspecify.annotations.NullMarked;

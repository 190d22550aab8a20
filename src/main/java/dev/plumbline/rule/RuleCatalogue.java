package dev.plumbline.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All rules there are, in the order in which they are told. A new rule is one line here. */
public final class RuleCatalogue {

    /** A rule that can be made for a problem. */
    public record Entry(RuleInfo info, Function<RuleContext, Rule> maker) {}

    /** Hard rules first, then medium, then soft. */
    public static final List<Entry> ENTRIES =
            List.of(
                    new Entry(RoomDoubleBooked.INFO, RoomDoubleBooked::new),
                    new Entry(SlotOverrun.INFO, SlotOverrun::new),
                    new Entry(MustRunUnplaced.INFO, MustRunUnplaced::new),
                    new Entry(PersonDoubleBooked.INFO, PersonDoubleBooked::new),
                    new Entry(PersonUnavailable.INFO, PersonUnavailable::new),
                    new Entry(QuorumMissing.INFO, QuorumMissing::new),
                    new Entry(RoomUnsuitable.INFO, RoomUnsuitable::new),
                    new Entry(PrecedenceBroken.INFO, PrecedenceBroken::new),
                    new Entry(ExclusiveOverlap.INFO, ExclusiveOverlap::new),
                    new Entry(LengthNotAllowed.INFO, LengthNotAllowed::new),
                    new Entry(BreakOutsideLimits.INFO, BreakOutsideLimits::new),
                    new Entry(PinBroken.INFO, PinBroken::new),
                    new Entry(Unplaced.INFO, Unplaced::new),
                    new Entry(PlaceCost.INFO, PlaceCost::new),
                    new Entry(ClusterSwitch.INFO, ClusterSwitch::new),
                    new Entry(ClusterSpread.INFO, ClusterSpread::new),
                    new Entry(ClusterOrder.INFO, ClusterOrder::new),
                    new Entry(ClusterParallel.INFO, ClusterParallel::new),
                    new Entry(CoordinationEarly.INFO, CoordinationEarly::new),
                    new Entry(OpeningLate.INFO, OpeningLate::new),
                    new Entry(ClosingEarly.INFO, ClosingEarly::new),
                    new Entry(RemoteDiscomfort.INFO, RemoteDiscomfort::new),
                    new Entry(DiscomfortUnfair.INFO, DiscomfortUnfair::new),
                    new Entry(AvChangeover.INFO, AvChangeover::new),
                    new Entry(WantedAbsent.INFO, WantedAbsent::new),
                    new Entry(LeadAbsent.INFO, LeadAbsent::new),
                    new Entry(SoftUnavailable.INFO, SoftUnavailable::new),
                    new Entry(TalkShortened.INFO, TalkShortened::new),
                    new Entry(RoomTooSmall.INFO, RoomTooSmall::new),
                    new Entry(SessionsBackToBack.INFO, SessionsBackToBack::new),
                    new Entry(RoomChange.INFO, RoomChange::new),
                    new Entry(PersonMakespan.INFO, PersonMakespan::new),
                    new Entry(Idle.INFO, Idle::new),
                    new Entry(SlackMissing.INFO, SlackMissing::new),
                    new Entry(Disruption.INFO, Disruption::new));

    private RuleCatalogue() {}

    /** The rule with the id, if there is one. */
    public static Optional<RuleInfo> find(String id) {
        return ENTRIES.stream().map(Entry::info).filter(info -> info.id().equals(id)).findFirst();
    }
}

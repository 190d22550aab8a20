package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All rules there are, in the order in which they are told. A new rule is one line here. */
public final class RuleCatalogue {

    /**
     * A rule that can be made for a problem.
     *
     * @param ties the kind of ties that it looks at; null for most rules
     */
    public record Entry(
            RuleInfo info, Function<RuleContext, Rule> maker, @Nullable RelationKind ties) {

        Entry(RuleInfo info, Function<RuleContext, Rule> maker) {
            this(info, maker, null);
        }
    }

    /** Hard rules first, then medium, then soft. */
    public static final List<Entry> ENTRIES =
            List.of(
                    new Entry(RoomDoubleBooked.INFO, RoomDoubleBooked::new),
                    new Entry(RoomNotReady.INFO, RoomNotReady::new),
                    new Entry(RoomPartBooked.INFO, RoomPartBooked::new),
                    new Entry(SlotOverrun.INFO, SlotOverrun::new),
                    new Entry(MustRunUnplaced.INFO, MustRunUnplaced::new),
                    new Entry(PersonDoubleBooked.INFO, PersonDoubleBooked::new),
                    new Entry(PersonUnavailable.INFO, PersonUnavailable::new),
                    new Entry(ResourceOverbooked.INFO, ResourceOverbooked::new),
                    new Entry(ResourceUnavailable.INFO, ResourceUnavailable::new),
                    new Entry(QuorumMissing.INFO, QuorumMissing::new),
                    new Entry(RoomUnsuitable.INFO, RoomUnsuitable::new),
                    new Entry(PrecedenceBroken.INFO, PrecedenceBroken::new),
                    new Entry(
                            ExclusiveOverlap.INFO, ExclusiveOverlap::new, RelationKind.NOT_AT_ONCE),
                    new Entry(AtOnce.INFO, AtOnce::new, RelationKind.AT_ONCE),
                    new Entry(Adjacent.INFO, Adjacent::new, RelationKind.ADJACENT),
                    new Entry(NotAdjacent.INFO, NotAdjacent::new, RelationKind.NOT_ADJACENT),
                    new Entry(SameDay.INFO, SameDay::new, RelationKind.SAME_DAY),
                    new Entry(DifferentDays.INFO, DifferentDays::new, RelationKind.DIFFERENT_DAYS),
                    new Entry(SameRoom.INFO, SameRoom::new, RelationKind.SAME_ROOM),
                    new Entry(PlenaryBeside.INFO, PlenaryBeside::new),
                    new Entry(LengthNotAllowed.INFO, LengthNotAllowed::new),
                    new Entry(BreakOutsideLimits.INFO, BreakOutsideLimits::new),
                    new Entry(PinBroken.INFO, PinBroken::new),
                    new Entry(Unplaced.INFO, Unplaced::new),
                    new Entry(PlaceCost.INFO, PlaceCost::new),
                    new Entry(ClusterSwitch.INFO, ClusterSwitch::new),
                    new Entry(ClusterSpread.INFO, ClusterSpread::new),
                    new Entry(ClusterOrder.INFO, ClusterOrder::new),
                    new Entry(ClusterParallel.INFO, ClusterParallel::new),
                    new Entry(TrackParallel.INFO, TrackParallel::new),
                    new Entry(TagParallel.INFO, TagParallel::new),
                    new Entry(CoordinationEarly.INFO, CoordinationEarly::new),
                    new Entry(OpeningLate.INFO, OpeningLate::new),
                    new Entry(ClosingEarly.INFO, ClosingEarly::new),
                    new Entry(RemoteDiscomfort.INFO, RemoteDiscomfort::new),
                    new Entry(DiscomfortUnfair.INFO, DiscomfortUnfair::new),
                    new Entry(AvChangeover.INFO, AvChangeover::new),
                    new Entry(WantedAbsent.INFO, WantedAbsent::new),
                    new Entry(LeadAbsent.INFO, LeadAbsent::new),
                    new Entry(WishesClash.INFO, WishesClash::new),
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

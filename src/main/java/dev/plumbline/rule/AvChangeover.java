package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;

/** Remote and in-person sessions do not alternate. */
public final class AvChangeover implements SuccessionRule {

    /** The name of this rule. */
    public static final String ID = "avChangeover";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Changeover between remote and in person",
                    "A session with a remote speaker is not next to one whose speakers are all in the room. Unknown attendance counts as in person; sessions without"
                            + " speakers do not count.",
                    Severity.SOFT,
                    3,
                    "changeovers",
                    "To switch microphones and screens takes a few minutes: a third of a change of topic.");

    private final boolean[] isRemote;
    private final boolean[] hasSpeakers;
    private final FindingWording wording;

    AvChangeover(RuleContext context) {
        wording = context.wording();
        Facts facts = context.facts();
        isRemote = new boolean[facts.sessions().size()];
        hasSpeakers = new boolean[isRemote.length];
        for (Session session : facts.sessions()) {
            isRemote[session.index()] = session.attendees().remote();
            hasSpeakers[session.index()] = !session.attendees().speakers().isEmpty();
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement first, Placement second) {
        int one = first.session().index();
        int other = second.session().index();
        return hasSpeakers[one] && hasSpeakers[other] && isRemote[one] != isRemote[other] ? 1 : 0;
    }

    @Override
    public boolean hasOccasion() {
        boolean isAnyRemote = false;
        boolean isAnyInRoom = false;
        for (int session = 0; session < isRemote.length; session++) {
            isAnyRemote |= hasSpeakers[session] && isRemote[session];
            isAnyInRoom |= hasSpeakers[session] && !isRemote[session];
        }
        return isAnyRemote && isAnyInRoom;
    }

    @Override
    public FindingSentence sentence(Placement first, Placement second) {
        return FindingSentence.of(
                told(first)
                        + " is followed by "
                        + told(second)
                        + " in "
                        + second.placedSlot().room().name()
                        + " at "
                        + wording.moment(second.start())
                        + ".");
    }

    private String told(Placement placement) {
        return wording.title(placement.session())
                + (isRemote[placement.session().index()] ? " (remote)" : " (in person)");
    }
}

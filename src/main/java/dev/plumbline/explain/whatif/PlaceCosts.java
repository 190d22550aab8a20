package dev.plumbline.explain.whatif;

import dev.plumbline.schedule.Score;
import java.util.List;

/**
 * What it would cost to put a session anywhere, in numbers alone: what whoever moves it by hand
 * wants to see at once, before it is let go.
 *
 * @param score of the schedule as it is
 * @param places every other start in slots that suit the session; in a schedule that is not large
 *     also those between others in slots that do not suit it; and the waitlist, unless it is a
 *     break
 * @param lengths where it stands, with every other length it may have; none on the waitlist
 * @param swaps with every other session, breaks excepted, in slots that suit it; none of a break
 */
public record PlaceCosts(
        Score score,
        List<PlaceProposal> places,
        List<PlaceProposal> lengths,
        List<PlaceProposal> swaps) {}

package dev.plumbline.lab.sensitivity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is better when a weight has left its range.
 *
 * @param weight that the rule has then
 * @param confirmation how sure it is that this one is the best there
 * @param before the score that the old schedule has with this weight
 * @param after the score of the better one
 * @param moved sessions that change slot, length or their place in the order, or get or lose a
 *     place; moves that make no difference were taken back
 * @param shifted sessions and breaks that only start at another time because of that
 * @param message a sentence for people
 */
public record RangeDeparture(
        int weight,
        BestConfirmation confirmation,
        String before,
        String after,
        @JsonInclude List<Moved> moved,
        @JsonInclude List<String> shifted,
        String message) {

    /**
     * One who moves.
     *
     * @param session its id
     * @param message from where to where
     */
    public record Moved(String session, String title, String message) {}
}

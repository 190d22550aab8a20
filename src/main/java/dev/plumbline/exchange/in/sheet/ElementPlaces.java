package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.problem.validation.InputPointer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the elements of lists stand, by their ids. */
final class ElementPlaces {

    private static final InputPointer ROOT = InputPointer.base("");

    private final ObjectNode root;
    private final Map<String, Listing> listings = new HashMap<>();

    /**
     * @param root whose lists may grow, but keep what they have
     */
    ElementPlaces(ObjectNode root) {
        this.root = root;
    }

    /** The first element of the list that has the id. */
    Optional<InputPointer> of(String list, String id) {
        var listing = listings.computeIfAbsent(list, any -> new Listing());
        var elements = root.path(list);
        for (; listing.counted < elements.size(); listing.counted++) {
            listing.byId.putIfAbsent(
                    elements.path(listing.counted).path("id").asText(),
                    ROOT.at(list).at(listing.counted));
        }
        return Optional.ofNullable(listing.byId.get(id));
    }

    private static final class Listing {

        private final Map<String, InputPointer> byId = new HashMap<>();
        private int counted;
    }
}

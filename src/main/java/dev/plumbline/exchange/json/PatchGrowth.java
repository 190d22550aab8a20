package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Keeps a patch from making more of a problem than could be handed in: a few dozen copies, each of
 * all before, would fill any memory.
 */
final class PatchGrowth {

    private long size;

    /**
     * @param tree what is patched
     */
    PatchGrowth(JsonNode tree) {
        size = size(tree);
    }

    /** Whether the operation may be made; if so, it is counted. */
    boolean allows(PatchOperation operation, JsonNode tree) {
        var from = operation.from();
        var value = from == null ? operation.value() : tree.at(from);
        boolean isMore = value != null && operation.kind() != PatchOperation.Kind.TEST;
        if (!isMore) {
            return true;
        }
        if (operation.kind() != PatchOperation.Kind.MOVE) {
            size += size(value);
        }
        int depth = depth(operation) + depth(value);
        return size <= JsonMapperFactory.MOST_TOKENS && depth <= JsonMapperFactory.DEEPEST;
    }

    private static int depth(PatchOperation operation) {
        return (int) operation.path().toString().chars().filter(one -> one == '/').count();
    }

    private static long size(JsonNode node) {
        long size = 1;
        for (JsonNode child : node) {
            size += 1 + size(child);
        }
        return size;
    }

    private static int depth(JsonNode node) {
        int deepest = 0;
        for (JsonNode child : node) {
            deepest = Math.max(deepest, depth(child));
        }
        return 1 + deepest;
    }
}

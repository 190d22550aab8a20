package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Bodies that were right once, until something in them was changed. */
final class MutatedBodies {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEP = 20_000;
    private static final int LONG = 100_000;

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "\ud800",
                    "\u202eReversed",
                    "Ünïcödé 会議 \ud83d\ude80",
                    "%s%n${jndi:x}",
                    "<script>alert(1)</script>",
                    "'; DROP TABLE submission; --",
                    "../../etc/passwd",
                    "2026-13-45T99:99:99Z",
                    "+999999999-12-31T23:59:59-18:00",
                    "PT-1S",
                    "PT9999999999999H",
                    "NaN",
                    "t1",
                    "s1",
                    "x".repeat(LONG));

    private static final List<JsonNode> NUMBERS =
            List.of(
                    NODES.numberNode(0),
                    NODES.numberNode(-1),
                    NODES.numberNode(Integer.MAX_VALUE),
                    NODES.numberNode(Integer.MIN_VALUE),
                    NODES.numberNode(Long.MAX_VALUE),
                    NODES.numberNode(0.5),
                    NODES.numberNode(-0.0),
                    NODES.numberNode(new BigDecimal("1e400")),
                    NODES.numberNode(BigInteger.TEN.pow(400)));

    private final SplittableRandom random;

    MutatedBodies(SplittableRandom random) {
        this.random = random;
    }

    /** The body with up to four changes within its tree, and seldom one in its bytes. */
    byte[] of(JsonNode valid) {
        var tree = valid.deepCopy();
        for (int changes = random.nextInt(5); changes > 0; changes--) {
            tree = change(tree);
        }
        String text = tree.toString();
        return switch (random.nextInt(20)) {
            case 0 -> truncated(text.getBytes(StandardCharsets.UTF_8));
            case 1 -> brokenUtf8(text.getBytes(StandardCharsets.UTF_8));
            case 2 -> text.replaceFirst("\\{", "{\"name\": 1, \"name\": 2, ").getBytes(UTF_8);
            case 3 -> text.replaceFirst("\\[", "[".repeat(DEEP)).getBytes(UTF_8);
            case 4 -> ("\ufeff" + text).getBytes(UTF_8);
            case 5 -> (text + text).getBytes(UTF_8);
            case 6 -> text.getBytes(StandardCharsets.UTF_16);
            case 7 -> text.replaceFirst("\\d+", "1e999999999").getBytes(UTF_8);
            case 8 -> junk();
            default -> text.getBytes(UTF_8);
        };
    }

    private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

    /** No JSON, nor anything else. */
    byte[] junk() {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] truncated(byte[] whole) {
        return java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 1));
    }

    private byte[] brokenUtf8(byte[] whole) {
        if (whole.length > 0) {
            whole[random.nextInt(whole.length)] = (byte) (0x80 + random.nextInt(0x80));
        }
        return whole;
    }

    /** A change at a place that any part of the tree may be. */
    private JsonNode change(JsonNode tree) {
        List<JsonNode> holders = new ArrayList<>();
        collect(tree, holders);
        if (holders.isEmpty()) {
            return value();
        }
        var holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() ? "name" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "s", value());
                default -> object.set(name, value());
            }
        } else if (holder instanceof ArrayNode array) {
            int place = random.nextInt(array.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> array.insert(place, value());
                case 1 -> {
                    for (int i = 0; i < 200 && !array.isEmpty(); i++) {
                        array.add(array.get(0).deepCopy());
                    }
                }
                case 2 -> array.removeAll();
                default -> {
                    if (place < array.size()) {
                        array.set(place, value());
                    }
                }
            }
        }
        return tree;
    }

    private static void collect(JsonNode tree, List<JsonNode> holders) {
        if (tree.isContainerNode()) {
            holders.add(tree);
            tree.forEach(part -> collect(part, holders));
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.arrayNode().add(NODES.nullNode());
            case 3 -> NODES.objectNode().put("id", "x");
            case 4 -> NUMBERS.get(random.nextInt(NUMBERS.size()));
            default -> NODES.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }
}

package dev.plumbline.lab.yardstick;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.lab.yardstick.cosplib.CosplibYardstick;

public final class Forms {
    public static Yardstick read(JsonNode tree) {
        return CosplibYardstick.read(tree);
    }
}

package org.sunshinegov.review.confidentialityreview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One readable piece of structured text.
 *
 * @param field the owner's names of the fields down to it, outermost first
 */
record TextBlock(List<String> field, List<String> paragraphs) {

    private static final int SHORT = 60;

    static List<TextBlock> of(JsonNode root) {
        List<TextBlock> blocks = new ArrayList<>();
        collect(List.of(), root, blocks);
        return blocks;
    }

    /** Short pieces stand beside their names, long ones below them. */
    public boolean isShort() {
        return paragraphs.size() == 1 && paragraphs.get(0).length() <= SHORT;
    }

    private static void collect(List<String> field, JsonNode node, List<TextBlock> blocks) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> inner : node.properties()) {
                collect(below(field, inner.getKey()), inner.getValue(), blocks);
            }
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                collect(below(field, String.valueOf(at + 1)), node.get(at), blocks);
            }
        } else if (!node.isNull() && !node.asText().isBlank()) {
            blocks.add(new TextBlock(
                    field,
                    node.asText()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(String::strip)
                            .toList()));
        }
    }

    private static List<String> below(List<String> field, String name) {
        List<String> longer = new ArrayList<>(field);
        longer.add(name);
        return longer;
    }
}

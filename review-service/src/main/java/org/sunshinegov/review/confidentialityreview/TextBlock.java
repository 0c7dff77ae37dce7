package org.sunshinegov.review.confidentialityreview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

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
        } else if (isPlainList(node)) {
            blocks.add(new TextBlock(
                    field,
                    List.of(StreamSupport.stream(node.spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining("、")))));
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

    /** Keywords and the like, which are read in one line. */
    private static boolean isPlainList(JsonNode node) {
        return node.isArray()
                && !node.isEmpty()
                && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode);
    }

    private static List<String> below(List<String> field, String name) {
        List<String> longer = new ArrayList<>(field);
        longer.add(name);
        return longer;
    }
}

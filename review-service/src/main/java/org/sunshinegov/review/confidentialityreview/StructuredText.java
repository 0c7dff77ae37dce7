package org.sunshinegov.review.confidentialityreview;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The structured text of a subject, whatever its owner's fields: every text in it with its place, and its title. */
record StructuredText(JsonNode root) {

    /** The owners' names for what a thing is called. */
    private static final List<String> TITLES = List.of("title", "subject", "name");

    private static final int TITLE_LIMIT = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Not JSON, or not one object. */
    static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super("not an object of structured text", cause);
        }
    }

    static StructuredText read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    static StructuredText read(byte[] bytes) throws Unreadable {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (root == null || !root.isObject()) {
                throw new Unreadable(null);
            }
            return new StructuredText(root);
        } catch (JacksonException notJson) {
            throw new Unreadable(notJson);
        } catch (Unreadable known) {
            throw known;
        } catch (IOException impossible) {
            throw new Unreadable(impossible);
        }
    }

    /** Null when nothing in it is called a title. */
    String title() {
        return TITLES.stream()
                .map(root::get)
                .filter(node ->
                        node != null && node.isTextual() && !node.asText().isBlank())
                .map(node -> node.asText().strip())
                .map(title -> title.length() > TITLE_LIMIT ? title.substring(0, TITLE_LIMIT) : title)
                .findFirst()
                .orElse(null);
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        collect("", root, passages);
        return passages;
    }

    private static void collect(String pointer, JsonNode node, List<Passage> passages) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                collect(pointer + "/" + field.getKey(), field.getValue(), passages);
            }
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                collect(pointer + "/" + at, node.get(at), passages);
            }
        } else if (!node.isNull()) {
            passages.add(new Passage(pointer, node.asText()));
        }
    }
}

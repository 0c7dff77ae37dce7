package org.sunshinegov.review.confidentialityreview;

/**
 * Text of a part at one place.
 *
 * @param place a JSON pointer in structured text, {@code name} or a property's name for what stands beside the text; null
 *     for running text, whose lines are counted
 */
record Passage(String place, String text) {

    String placeOf(int line) {
        return place == null ? "line:" + line : place;
    }
}

package org.sunshinegov.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A piece of a text with what was looked for set apart, so that a page marks it and nothing in it is taken for markup. */
record Excerpt(List<Piece> pieces) {

    private static final int AROUND = 30;
    private static final int LONGEST = 120;

    record Piece(String text, boolean found) {}

    private record Place(int from, int to) {}

    /** The whole text, found phrases set apart. */
    static Excerpt whole(String text, List<String> phrases) {
        return new Excerpt(pieces(text, 0, text.length(), places(text, phrases)));
    }

    /** Around the first phrase found; the beginning where none is. */
    static Excerpt around(String text, List<String> phrases) {
        List<Place> places = places(text, phrases);
        int from = places.isEmpty() ? 0 : Math.max(0, places.get(0).from() - AROUND);
        int to = Math.min(text.length(), from + LONGEST);
        List<Piece> pieces = pieces(text, from, to, places);
        if (from > 0) {
            pieces.add(0, new Piece("……", false));
        }
        if (to < text.length()) {
            pieces.add(new Piece("……", false));
        }
        return new Excerpt(pieces);
    }

    /** As plain text. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        pieces.forEach(piece -> plain.append(piece.text()));
        return plain.toString();
    }

    private static List<Place> places(String text, List<String> phrases) {
        Folded folded = Folded.of(text);
        List<Place> places = new ArrayList<>();
        for (String phrase : phrases) {
            for (int at = folded.text().indexOf(phrase);
                    at >= 0;
                    at = folded.text().indexOf(phrase, at + phrase.length())) {
                places.add(new Place(folded.origin(at), folded.origin(at + phrase.length())));
            }
        }
        places.sort(Comparator.comparingInt(Place::from));
        return places;
    }

    private static List<Piece> pieces(String text, int from, int to, List<Place> places) {
        List<Piece> pieces = new ArrayList<>();
        int done = from;
        for (Place place : places) {
            if (place.from() >= done && place.to() <= to && place.to() > place.from()) {
                add(pieces, text.substring(done, place.from()), false);
                add(pieces, text.substring(place.from(), place.to()), true);
                done = place.to();
            }
        }
        add(pieces, text.substring(done, to), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replace('\n', ' '), found));
        }
    }
}

package org.sunshinegov.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts folded text. Pairs of characters find: the same text is always cut the same way. Words only rank: how a sentence
 * falls into words depends on what stands around them.
 */
final class Tokens {

    private static final Analyzer PAIRS = new CJKAnalyzer(CharArraySet.EMPTY_SET);
    private static final Analyzer WORDS = new SmartChineseAnalyzer(CharArraySet.EMPTY_SET);
    private static final int LONGEST = 200;

    private Tokens() {}

    static List<String> pairs(String folded) {
        return cut(PAIRS, folded);
    }

    /** Marked, so that no word is taken for a pair; words of one character say too little. */
    static List<String> words(String folded) {
        return cut(WORDS, folded).stream()
                .filter(word -> word.length() > 1)
                .map(word -> "w/" + word)
                .toList();
    }

    private static List<String> cut(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() <= LONGEST) {
                    tokens.add(term.toString());
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory does not read", impossible);
        }
        return tokens;
    }
}

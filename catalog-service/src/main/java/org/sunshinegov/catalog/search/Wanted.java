package org.sunshinegov.catalog.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody is about to ask an authority for, in his own words. Unlike a search not all of it must occur: what holds
 * most of it, in whatever order and in the authority's words, comes first.
 */
record Wanted(String words) {

    private static final int LONGEST = 300;

    /** How a request is put; it says nothing of what is wanted. */
    private static final Pattern MANNER =
            Pattern.compile("申请公开|申请获取|希望公开|我想了解|我想知道|想了解|想知道|请问|请公开|请提供|能否提供|麻烦|有关|关于|相关|有哪些|是哪些"
                    + "|哪些|哪里|在哪|什么|怎么办理|怎么|如何|多少|是否|情况|信息|资料|文件|材料|内容|我区|本区|全区|公开|申请|提供|\\d{4}年度?");

    Wanted {
        words = words == null ? "" : words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    boolean isBlank() {
        return pairs().isEmpty();
    }

    /** Said, and what authorities call it. */
    private Stream<String> texts() {
        String folded = Folded.of(words).text();
        String bare = MANNER.matcher(folded).replaceAll(" ");
        String said = bare.isBlank() ? folded : bare;
        return Stream.concat(Stream.of(said), Synonyms.of(said).stream());
    }

    List<String> pairs() {
        return texts().flatMap(text -> Tokens.pairs(text).stream()).distinct().toList();
    }

    /** Whole words weigh more than pairs; cutting takes time, so call it on a worker. */
    List<String> wordTokens() {
        return texts().flatMap(text -> Tokens.words(text).stream()).distinct().toList();
    }

    /** Words to be marked in what is found. */
    static List<String> marked(List<String> wordTokens) {
        return wordTokens.stream()
                .map(token -> token.substring(token.indexOf('/') + 1))
                .toList();
    }
}

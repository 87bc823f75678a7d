package org.stakeline.store.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text word by word, as it is indexed and as it is asked for: runs of letters and digits, and
 * each Chinese or Japanese character for itself.
 */
final class Words extends TokenStream {

    // a longer run is no word, and more than the index takes
    private static final Pattern WORD =
            Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]{1,100}");

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final Matcher matcher;

    Words(String text) {
        this.matcher = WORD.matcher(Asked.plain(text));
    }

    /** The first words of a text. */
    static List<String> of(String text, int most) {
        Matcher matcher = WORD.matcher(Asked.plain(text));
        List<String> words = new ArrayList<>();
        while (words.size() < most && matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    @Override
    public void reset() {
        matcher.reset();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!matcher.find()) {
            return false;
        }
        word.append(matcher.group());
        return true;
    }
}

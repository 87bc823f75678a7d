package org.stakeline.store.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.stakeline.store.search.Entries.Kind;

import java.util.List;

/** What was typed, as questions to the index. */
final class Queries {

    private static final int SHORTEST_BEGINNING = 3;

    private Queries() {}

    /** Things of this kind with all the words in their names, or a number that begins so. */
    static Query named(Kind kind, Asked asked) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(all(asked, Entries.NAME, 1), Occur.SHOULD);
        if (asked.number().length() >= SHORTEST_BEGINNING) {
            any.add(new PrefixQuery(new Term(Entries.NUMBER, asked.number())), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Entries.KIND, kind.name())), Occur.FILTER)
                .add(any.build(), Occur.MUST)
                .build();
    }

    /** Filings with all the words in their documents. */
    static Query text(Asked asked) {
        return all(asked, Entries.TEXT, SHORTEST_BEGINNING);
    }

    // the last word may not be typed to its end yet; names are found by the beginning of each word
    private static Query all(Asked asked, String field, int shortest) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < asked.phrases().size(); i++) {
            List<String> words = asked.phrases().get(i);
            boolean open = field.equals(Entries.NAME) && words.size() == 1 || asked.isLast(i);
            boolean begun = open && words.getFirst().length() >= shortest;
            all.add(begun ? begun(field, words.getFirst()) : whole(field, words), Occur.MUST);
        }
        return all.build();
    }

    private static Query begun(String field, String word) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, word)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(field, word)), Occur.SHOULD)
                .build();
    }

    private static Query whole(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }
}

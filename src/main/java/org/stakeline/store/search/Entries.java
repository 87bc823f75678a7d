package org.stakeline.store.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Reading;
import org.stakeline.store.FilingRow;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.SpellingRow;

import java.util.List;

/**
 * What the index keeps of an issuer, a spelling of a person and a filing: the words it is found by,
 * and its id.
 */
final class Entries {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String NAME = "name";
    static final String NUMBER = "number";
    static final String TEXT = "text";
    static final String KNOWN = "known";

    private static final int LONGEST_NUMBER = 100;

    private Entries() {}

    /** The three kinds of things that are found. */
    enum Kind {
        ISSUER,
        PERSON,
        FILING
    }

    static Term key(Kind kind, String id) {
        return new Term(KEY, kind + ":" + id);
    }

    static Document of(IssuerRow row) {
        Document entry = entry(Kind.ISSUER, row.id(), row.lastKnownAt().toEpochMilli());
        words(entry, NAME, row.name());
        number(entry, row.cik());
        row.cusips().forEach(cusip -> number(entry, cusip));
        return entry;
    }

    /** A spelling, which leads to the person that it means on the day of the search. */
    static Document of(SpellingRow row) {
        Document entry = entry(Kind.PERSON, row.id(), row.filings());
        words(entry, NAME, row.printed());
        number(entry, row.cik());
        return entry;
    }

    static Document of(FilingRow row, Reading reading) {
        Document entry = entry(Kind.FILING, row.id(), row.knownAt().toEpochMilli());
        words(entry, NAME, row.issuer().name());
        reading.filing().issuer().name().value().ifPresent(name -> words(entry, NAME, name));
        reading.filing().persons().stream()
                .flatMap(person -> person.name().value().stream())
                .distinct()
                .forEach(name -> words(entry, NAME, name));
        words(entry, NAME, row.form() == null ? "" : row.form());
        number(entry, row.id());
        number(entry, row.accession());
        List.copyOf(row.cusips()).forEach(cusip -> number(entry, cusip));
        for (MappedText document : reading.documents()) {
            words(entry, TEXT, document.view());
        }
        return entry;
    }

    private static Document entry(Kind kind, String id, long known) {
        Document entry = new Document();
        Term key = key(kind, id);
        entry.add(new StringField(KEY, key.text(), Field.Store.NO));
        entry.add(new StringField(KIND, kind.name(), Field.Store.NO));
        entry.add(new StringField(ID, id, Field.Store.YES));
        entry.add(new NumericDocValuesField(KNOWN, known));
        return entry;
    }

    private static void words(Document entry, String field, String text) {
        entry.add(new TextField(field, new Words(text)));
    }

    // as it stands, and without the zeros that a CIK is filled up with
    private static void number(Document entry, @Nullable String number) {
        if (number != null && number.length() <= LONGEST_NUMBER) {
            String plain = Asked.number(number);
            entry.add(new StringField(NUMBER, plain, Field.Store.NO));
            entry.add(new StringField(NUMBER, plain.replaceFirst("^0+", ""), Field.Store.NO));
        }
    }
}

package org.stakeline.store.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of the index, open for writing and searching. */
final class IndexFolder implements AutoCloseable {

    /** Raised when what is kept in the index changes. */
    private static final String VERSION = "1";

    private static final Sort NEWEST =
            new Sort(new SortField(Entries.KNOWN, SortField.Type.LONG, true), SortField.FIELD_DOC);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private IndexFolder(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** The ids that a query found, and how many there are. */
    record Hits(List<String> ids, long all) {}

    /** Opens the folder; throws {@link LockObtainFailedException} where another program writes. */
    static IndexFolder open(Path folder) throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        try {
            return new IndexFolder(directory, new IndexWriter(directory, new IndexWriterConfig()));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** The change up to which the index follows; 0 for an empty one or one of another version. */
    long entry() {
        Map<String, String> kept = kept();
        return VERSION.equals(kept.get("version"))
                ? Long.parseLong(kept.getOrDefault("entry", "0"))
                : 0;
    }

    /** The filing that the store had first when the index was made. */
    String first() {
        return kept().getOrDefault("first", "");
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept;
    }

    /** True while its files are where they were. */
    boolean isThere() throws IOException {
        return DirectoryReader.indexExists(directory);
    }

    void empty() throws IOException {
        writer.deleteAll();
    }

    void put(Term key, Document entry) throws IOException {
        writer.updateDocument(key, entry);
    }

    /** Keeps what was put, up to this change. */
    void keep(long entry, String first) throws IOException {
        writer.setLiveCommitData(
                Map.of("version", VERSION, "entry", Long.toString(entry), "first", first)
                        .entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    long filings() throws IOException {
        return search(
                searcher ->
                        (long)
                                searcher.count(
                                        new TermQuery(
                                                new Term(
                                                        Entries.KIND,
                                                        Entries.Kind.FILING.name()))));
    }

    /** The best that a query finds. */
    Hits best(Query query, int most) throws IOException {
        return search(searcher -> hits(searcher, query, searcher.search(query, most)));
    }

    /** The newest that a query finds. */
    Hits newest(Query query, int most) throws IOException {
        return search(searcher -> hits(searcher, query, searcher.search(query, most, NEWEST)));
    }

    private static Hits hits(IndexSearcher searcher, Query query, TopDocs top) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc doc : top.scoreDocs) {
            ids.add(searcher.storedFields().document(doc.doc).get(Entries.ID));
        }
        return new Hits(ids, ids.isEmpty() ? 0 : searcher.count(query));
    }

    /** A question to one state of the index. */
    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T search(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }
}

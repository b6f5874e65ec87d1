package dev.touchstone.search;

import dev.touchstone.search.Findable.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// An index over notes and exercises, in memory: nothing has to be closed. Thread-safe: questions are answered while it is
/// updated.
///
/// Takes about a quarter of a second of one core for a megabyte of text, and memory of about twice the text.
public final class SearchIndex {

    /// The most hits of one question.
    public static final int FOUND_MAX = 10_000;

    /// How much is written before it becomes a segment.
    private static final double BUFFER_MIB = 64;

    private static final String FILE = "file";
    private static final String NUMBER = "number";

    /// Held, since the logging of the JDK forgets loggers that nobody holds. Lucene would tell everybody who searches that
    /// a module for vectors is missing, which we do not use.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<Long, Findable> byNumber = new ConcurrentHashMap<>();
    private final Map<Path, Long> numbers = new HashMap<>();
    private long next;

    /// An index of nothing.
    public SearchIndex() {
        var config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(BUFFER_MIB);
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setUseCompoundFile(false);
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            searchers = new SearcherManager(writer, new Uncached());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make an index in memory", e);
        }
    }

    /// Makes the index hold exactly `all`; what it holds already is not read again. Until it does, the old texts are found.
    public synchronized void update(Collection<Findable> all) {
        try {
            Set<Path> files = new HashSet<>();
            Set<Long> stale = new HashSet<>();
            for (Findable findable : all) {
                if (files.add(findable.file())) {
                    put(findable).ifPresent(stale::add);
                }
            }
            List<Path> gone = numbers.keySet().stream().filter(file -> !files.contains(file)).toList();
            for (Path file : gone) {
                writer.deleteDocuments(term(file));
                stale.add(numbers.remove(file));
            }
            searchers.maybeRefreshBlocking();
            byNumber.keySet().removeAll(stale);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the index", e);
        }
    }

    /// What holds the words of the question, the notes that define them first.
    ///
    /// Where nothing holds all of them, what holds some, or words that differ in a letter. A question without a letter
    /// finds nothing.
    public Answer find(Question question) {
        List<Clause> clauses = Clause.of(question.words());
        if (clauses.isEmpty()) {
            return new Answer(List.of(), 0, false);
        }
        List<Findable> strict = matches(Wanted.strict(clauses, question), question);
        boolean loose = strict.isEmpty();
        List<Findable> found = loose ? matches(Wanted.loose(clauses, question), question) : strict;
        var snippets = new Snippets(clauses);
        List<Hit> hits = found.stream().limit(question.hits()).map(snippets::hit).toList();
        return new Answer(hits, found.size(), loose);
    }

    /// The number that the findable had before, where it has a new one.
    private Optional<Long> put(Findable findable) throws IOException {
        Long known = numbers.get(findable.file());
        if (known != null && findable.equals(byNumber.get(known))) {
            return Optional.empty();
        }
        long number = next++;
        byNumber.put(number, findable);
        writer.updateDocument(term(findable.file()), document(findable, number));
        numbers.put(findable.file(), number);
        return Optional.ofNullable(known);
    }

    private List<Findable> matches(Query query, Question question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                ScoreDoc[] docs = searcher.search(query,
                        new TopScoreDocCollectorManager(FOUND_MAX, FOUND_MAX)).scoreDocs;
                return question.versions() ? findables(searcher, docs) : once(findables(searcher, docs), question);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search", e);
        }
    }

    private List<Findable> findables(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        var found = new ArrayList<Findable>(docs.length);
        for (ScoreDoc doc : docs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
            NumericDocValues values = leaf.reader().getNumericDocValues(NUMBER);
            if (values != null && values.advanceExact(doc.doc - leaf.docBase)) {
                Findable findable = byNumber.get(values.longValue());
                if (findable != null) {
                    found.add(findable);
                }
            }
        }
        return found;
    }

    /// One of the versions of each: that in the language of the question where there is one, at the place of the better.
    private static List<Findable> once(List<Findable> found, Question question) {
        var own = new HashMap<Place, Findable>();
        found.stream().filter(each -> each.language() == question.spoken())
                .forEach(each -> own.putIfAbsent(each.place(), each));
        var seen = new HashSet<Place>();
        return found.stream()
                .filter(each -> seen.add(each.place()))
                .map(each -> own.getOrDefault(each.place(), each))
                .toList();
    }

    private static Document document(Findable findable, long number) {
        var document = new Document();
        document.add(new StringField(FILE, findable.file().toString(), Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new StringField(Wanted.LANGUAGE, findable.language().tag(), Field.Store.NO));
        document.add(new StringField(Wanted.KIND, SearchKind.of(findable).name(), Field.Store.NO));
        addNames(findable.title(), Wanted.NAME, Wanted.EXACT_NAME, document);
        findable.names().aliases().forEach(alias -> addNames(alias, Wanted.NAME, Wanted.EXACT_NAME, document));
        for (String subject : findable.names().subjects()) {
            addNames(subject, Wanted.SUBJECT, Wanted.EXACT_SUBJECT, document);
        }
        document.add(new TextField(Wanted.TEXT, new TermStream(findable.names().front())));
        document.add(new TextField(Wanted.TEXT, new TermStream(findable.text())));
        return document;
    }

    private static void addNames(String name, String field, String exactField, Document document) {
        document.add(new TextField(field, new TermStream(name)));
        document.add(new StringField(exactField, Wanted.exact(name), Field.Store.NO));
        if (field.equals(Wanted.NAME)) {
            document.add(new TextField(Wanted.TEXT, new TermStream(name)));
        }
    }

    /// Lucene's cache of queries holds on to indexes that are no more, and these are small enough without it.
    private static final class Uncached extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    private static Term term(Path file) {
        return new Term(FILE, file.toString());
    }
}

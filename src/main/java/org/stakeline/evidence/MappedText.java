package org.stakeline.evidence;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * A document's text as a person sees it, each character tied to the characters of the document that
 * show it.
 *
 * <p>Lines end with {@code \n}, cells of a table row with {@code \t}. For a plain text the view is
 * the text itself; for HTML it is what is left when tags are gone, entities are decoded and white
 * space is folded. Offsets of the view are turned into {@link Span}s of the document by {@link
 * #span}.
 */
public final class MappedText {

    private final @Nullable String document;
    private final String source;
    private final String view;
    // run k covers view[viewAt[k], viewAt[k+1]) and source[sourceAt[k], sourceEnd[k]); one to one
    // when the lengths agree
    private final int[] viewAt;
    private final int[] sourceAt;
    private final int[] sourceEnd;

    private MappedText(
            @Nullable String document,
            String source,
            String view,
            int[] viewAt,
            int[] sourceAt,
            int[] sourceEnd) {
        this.document = document;
        this.source = source;
        this.view = view;
        this.viewAt = viewAt;
        this.sourceAt = sourceAt;
        this.sourceEnd = sourceEnd;
    }

    /** The view that is the document itself. */
    public static MappedText identity(@Nullable String document, String source) {
        return new MappedText(
                document,
                source,
                source,
                new int[] {0},
                new int[] {0},
                new int[] {source.length()});
    }

    public @Nullable String document() {
        return document;
    }

    /** The document's decoded text, all of it. */
    public String source() {
        return source;
    }

    /** What a person sees. */
    public String view() {
        return view;
    }

    /**
     * The characters of the document behind view characters {@code from} to {@code to} (exclusive).
     */
    public Span span(int from, int to) {
        if (from < 0 || to > view.length() || from > to) {
            throw new IndexOutOfBoundsException(from + "-" + to + " of " + view.length());
        }
        int start = sourceStart(from);
        int end = to == from ? start : Math.max(start, sourceEndOf(to - 1));
        return new Span(document, start, end, source.substring(start, end));
    }

    /** The first source character behind the view character at {@code at}. */
    public int sourceStart(int at) {
        int run = run(at);
        return oneToOne(run) ? sourceAt[run] + (at - viewAt[run]) : sourceAt[run];
    }

    /**
     * The first place of the view that shows this source character or a later one; the view's
     * length where none does. So a span's words stand in the view from the place of its start to
     * the place of its end.
     */
    public int viewPlace(int source) {
        int run = firstRunPast(source);
        if (run == viewAt.length) {
            return view.length();
        }
        boolean within = oneToOne(run) && source > sourceAt[run];
        return within ? viewAt[run] + (source - sourceAt[run]) : viewAt[run];
    }

    private int firstRunPast(int source) {
        int low = 0;
        int high = sourceEnd.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sourceEnd[middle] > source) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int sourceEndOf(int at) {
        int run = run(at);
        return oneToOne(run) ? sourceAt[run] + (at - viewAt[run]) + 1 : sourceEnd[run];
    }

    private boolean oneToOne(int run) {
        int viewEnd = run + 1 < viewAt.length ? viewAt[run + 1] : view.length();
        return viewEnd - viewAt[run] == sourceEnd[run] - sourceAt[run];
    }

    private int run(int at) {
        if (viewAt.length == 0) {
            throw new IndexOutOfBoundsException("an empty view has no place " + at);
        }
        int found = Arrays.binarySearch(viewAt, at);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /**
     * This text as bytes, for keeping: the source once, and of the view only what differs from it.
     */
    public byte[] encode() {
        MappedTextBytes.Out out = new MappedTextBytes.Out(source.length() + 16);
        out.name(document);
        out.text(source, 0, source.length());
        out.number(viewAt.length);
        int before = 0;
        for (int k = 0; k < viewAt.length; k++) {
            encodeRun(out, k, before);
            before = sourceEnd[k];
        }
        return out.bytes();
    }

    private void encodeRun(MappedTextBytes.Out out, int k, int before) {
        int end = k + 1 < viewAt.length ? viewAt[k + 1] : view.length();
        int length = end - viewAt[k];
        boolean copied = oneToOne(k) && view.regionMatches(viewAt[k], source, sourceAt[k], length);
        out.signed(sourceAt[k] - before);
        out.number(sourceEnd[k] - sourceAt[k]);
        out.number(copied ? 0 : 1);
        if (!copied) {
            out.text(view, viewAt[k], end);
        }
    }

    /**
     * The text that {@link #encode} turned into these bytes; throws {@link
     * IllegalArgumentException} for any others.
     */
    public static MappedText decode(byte[] bytes) {
        MappedTextBytes.In in = new MappedTextBytes.In(bytes);
        Builder builder = new Builder(in.name(), in.text());
        int before = 0;
        for (int runs = in.number(); runs > 0; runs--) {
            before = builder.decodeRun(in, before);
        }
        in.end();
        return builder.build();
    }

    /** Builds a view from the front to the back. */
    public static final class Builder {

        private final @Nullable String document;
        private final String source;
        private final StringBuilder view;
        private int[] viewAt = new int[64];
        private int[] sourceAt = new int[64];
        private int[] sourceEnd = new int[64];
        private int runs;

        public Builder(@Nullable String document, String source) {
            this.document = document;
            this.source = source;
            this.view = new StringBuilder(source.length() / 2);
        }

        /** Adds source characters {@code from} to {@code to} as they stand. */
        public Builder copy(int from, int to) {
            if (to <= from) {
                return this;
            }
            boolean follows =
                    runs > 0
                            && sourceEnd[runs - 1] == from
                            && view.length() - viewAt[runs - 1]
                                    == sourceEnd[runs - 1] - sourceAt[runs - 1];
            if (follows) {
                sourceEnd[runs - 1] = to;
            } else {
                add(from, to);
            }
            view.append(source, from, to);
            return this;
        }

        /**
         * Adds text that stands for source characters {@code from} to {@code to}: an entity, folded
         * space, a line's end.
         */
        public Builder put(String text, int from, int to) {
            if (!text.isEmpty()) {
                add(from, to);
                view.append(text);
            }
            return this;
        }

        /** Adds one character that stands for source characters {@code from} to {@code to}. */
        public Builder put(char shown, int from, int to) {
            add(from, to);
            view.append(shown);
            return this;
        }

        public int length() {
            return view.length();
        }

        /** The last character so far, or a line's end when there is none. */
        public char last() {
            return view.isEmpty() ? '\n' : view.charAt(view.length() - 1);
        }

        /** Takes back the last character, when it is this one. */
        public boolean takeBack(char c) {
            if (view.isEmpty() || last() != c) {
                return false;
            }
            int at = view.length() - 1;
            view.setLength(at);
            if (viewAt[runs - 1] == at) {
                runs--;
            } else if (at + 1 - viewAt[runs - 1] == sourceEnd[runs - 1] - sourceAt[runs - 1]) {
                sourceEnd[runs - 1]--;
            }
            return true;
        }

        /** Shows another character at this place of the view; it stands for the same source. */
        public Builder change(int at, char c) {
            view.setCharAt(at, c);
            return this;
        }

        public char charAt(int at) {
            return view.charAt(at);
        }

        // one run as it was, not joined to the one before; the result is where it ends in the
        // source
        private int decodeRun(MappedTextBytes.In in, int before) {
            int from = before + in.signed();
            int to = from + in.number();
            boolean copied = in.number() == 0;
            if (from < 0 || to < from || to > source.length()) {
                throw new IllegalArgumentException("not an encoded text: a run " + from + "-" + to);
            }
            add(from, to);
            view.append(copied ? source.substring(from, to) : in.text());
            return to;
        }

        private void add(int from, int to) {
            if (runs == viewAt.length) {
                viewAt = Arrays.copyOf(viewAt, runs * 2);
                sourceAt = Arrays.copyOf(sourceAt, runs * 2);
                sourceEnd = Arrays.copyOf(sourceEnd, runs * 2);
            }
            viewAt[runs] = view.length();
            sourceAt[runs] = from;
            sourceEnd[runs] = to;
            runs++;
        }

        public MappedText build() {
            return new MappedText(
                    document,
                    source,
                    view.toString(),
                    Arrays.copyOf(viewAt, runs),
                    Arrays.copyOf(sourceAt, runs),
                    Arrays.copyOf(sourceEnd, runs));
        }
    }
}

package org.stakeline.read.xml;

import org.stakeline.evidence.MappedText;
import org.stakeline.read.phrase.Phrase;

/**
 * The characters that an element's content stands for: entities decoded, comments and carriage
 * returns left out.
 */
final class XmlText {

    private static final Phrase RUNS = Phrase.of("[\\s\u00a0]+");

    private final String source;

    /** What takes the characters in their order. */
    private interface Sink {
        void copy(int from, int to);

        void put(String text, int from, int to);

        boolean isEmpty();
    }

    XmlText(String source) {
        this.source = source;
    }

    /** Where the content's first character other than white space stands. */
    int start(XmlElement element) {
        int i = element.from();
        while (i < element.to() && source.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    /**
     * The place after the content's last character other than white space, at least {@code start}.
     */
    int end(XmlElement element, int start) {
        int i = element.to();
        while (i > start && source.charAt(i - 1) <= ' ') {
            i--;
        }
        return i;
    }

    /** The content as a value: runs of white space are one space, none stands at its ends. */
    String value(XmlElement element) {
        int from = start(element);
        int to = end(element, from);
        return element.isPlain() ? folded(source.substring(from, to)) : decoded(from, to);
    }

    /** True when the content, without white space before it, begins with these characters. */
    boolean startsWith(XmlElement element, String words) {
        return source.startsWith(words, start(element));
    }

    private String decoded(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        run(
                from,
                to,
                new Sink() {
                    @Override
                    public void copy(int start, int end) {
                        text.append(source, start, end);
                    }

                    @Override
                    public void put(String characters, int start, int end) {
                        text.append(characters);
                    }

                    @Override
                    public boolean isEmpty() {
                        return text.isEmpty();
                    }
                });
        return folded(text.toString());
    }

    private static String folded(String text) {
        boolean runs = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            runs |= c < ' ' || c == '\u00a0' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
        }
        return runs ? RUNS.matcher(text).replaceAll(" ").strip() : text.strip();
    }

    /** Adds the content to a view, its lines kept; white space at its ends is left out. */
    void show(XmlElement element, MappedText.Builder view) {
        int from = start(element);
        int to = end(element, from);
        int before = view.length();
        run(
                from,
                to,
                new Sink() {
                    @Override
                    public void copy(int start, int end) {
                        view.copy(start, end);
                    }

                    @Override
                    public void put(String characters, int start, int end) {
                        view.put(characters, start, end);
                    }

                    @Override
                    public boolean isEmpty() {
                        return view.length() == before;
                    }
                });
        while (view.length() > before && view.last() <= ' ') {
            view.takeBack(view.last());
        }
    }

    private void run(int from, int to, Sink sink) {
        int plain = from;
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            if (c == '&' || c == '<' || c == '\r' || c == '\u00a0') {
                copy(plain, at, sink);
                at = special(c, at, to, sink);
                plain = at;
            } else {
                at++;
            }
        }
        copy(plain, to, sink);
    }

    private static void copy(int from, int to, Sink sink) {
        if (to > from) {
            sink.copy(from, to);
        }
    }

    // the place after what begins with this character
    private int special(char c, int at, int to, Sink sink) {
        return switch (c) {
            case '&' -> entity(at, to, sink);
            case '<' -> tag(at, to, sink);
            case '\r' -> {
                put(at + 1 < to && source.charAt(at + 1) == '\n' ? "" : "\n", at, at + 1, sink);
                yield at + 1;
            }
            default -> {
                put(" ", at, at + 1, sink);
                yield at + 1;
            }
        };
    }

    private static void put(String text, int from, int to, Sink sink) {
        boolean leading = sink.isEmpty() && text.isBlank();
        if (!leading && !text.isEmpty()) {
            sink.put(text, from, to);
        }
    }

    private int entity(int at, int to, Sink sink) {
        int end = XmlEntities.end(source, at, to);
        String shown = XmlEntities.decode(source, at + 1, end);
        if (shown.isEmpty()) {
            sink.copy(at, at + 1);
            return at + 1;
        }
        put(shown.equals("\r") ? "" : shown.equals("\u00a0") ? " " : shown, at, end + 1, sink);
        return end + 1;
    }

    private int tag(int at, int to, Sink sink) {
        if (source.startsWith("<![CDATA[", at)) {
            int end = endOf("]]>", at + 9, to);
            copy(at + 9, end, sink);
            return Math.min(to, end + 3);
        }
        if (source.startsWith("<!--", at)) {
            return Math.min(to, endOf("-->", at + 4, to) + 3);
        }
        boolean markup =
                at + 1 < to && (source.charAt(at + 1) == '?' || source.charAt(at + 1) == '!');
        if (markup) {
            return Math.min(to, endOf(">", at, to) + 1);
        }
        sink.copy(at, at + 1);
        return at + 1;
    }

    private int endOf(String close, int from, int to) {
        int end = source.indexOf(close, Math.min(from, to), to);
        return end < 0 ? to : end;
    }

    /** Words short enough for a message. */
    static String shortened(String words) {
        return words.length() <= 80 ? words : words.substring(0, 80) + "…";
    }
}

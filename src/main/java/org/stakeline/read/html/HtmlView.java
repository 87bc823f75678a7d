package org.stakeline.read.html;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Lays out tags and text as lines and cells. */
final class HtmlView implements HtmlScanner.Sink {

    private static final int FAR_LONGER = 100_000;

    private final String source;
    private final MappedText.Builder view;
    private final OpenElements elements = new OpenElements();
    // filers' programs write the same tag again and again
    private final Map<String, TagStyle> styles = new HashMap<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final TextRun text;

    HtmlView(@Nullable String document, String source, char[] chars) {
        this.source = source;
        this.view = new MappedText.Builder(document, source);
        this.text = new TextRun(source, chars, view);
    }

    MappedText build() {
        while (!rows.isEmpty()) {
            rows.pop().end(view);
        }
        return view.build();
    }

    @Override
    public void text(int from, int to) {
        OpenElements.Element element = elements.top();
        if (element.hidden()) {
            return;
        }
        text.add(from, to, element);
    }

    @Override
    public void open(String name, int from, int to) {
        boolean bare = to - from == name.length() + 2;
        String tag = bare ? name : source.substring(from, to);
        TagStyle style = bare ? TagStyle.PLAIN : styles.computeIfAbsent(tag, TagStyle::of);
        switch (name) {
            case "table" -> openTable(from);
            case "tr" -> openRow(from);
            case "td", "th" -> openCell(style, from);
            case "br" -> lineEnd(from, to);
            case "hr", "page" -> pageBreak(from, to);
            case "input" -> input(tag, from, to);
            case "img" -> picture(tag, from, to);
            default -> openOther(name, style, from);
        }
        elements.open(name, style, bare, tag.endsWith("/>"));
    }

    private void openOther(String name, TagStyle style, int from) {
        if (Styles.isBlock(name)) {
            startLine(from);
        }
        if (style.breaksPage()) {
            pageBreak(from, from);
        }
    }

    @Override
    public void close(String name, int from, int to) {
        elements.close(name);
        switch (name) {
            case "table" -> closeTable(from);
            case "tr" -> closeRow(from);
            default -> {
                if (Styles.isBlock(name)) {
                    startLine(from);
                }
            }
        }
    }

    private void openTable(int from) {
        if (!rows.isEmpty()) {
            rows.peek().split(view);
        }
        startLine(from);
        rows.push(new Row());
    }

    private void closeTable(int from) {
        if (!rows.isEmpty()) {
            rows.pop().end(view);
        }
        startLine(from);
    }

    private void openRow(int from) {
        elements.endRow();
        if (!rows.isEmpty()) {
            rows.peek().end(view);
            startLine(from);
            rows.peek().start(view.length());
        }
    }

    private void closeRow(int from) {
        if (!rows.isEmpty()) {
            rows.peek().end(view);
        }
        startLine(from);
    }

    private void openCell(TagStyle style, int from) {
        elements.endCell();
        if (rows.isEmpty()) {
            startLine(from);
            return;
        }
        Row row = rows.peek();
        if (!row.isOpen()) {
            startLine(from);
            row.start(view.length());
        }
        text.dropSpace();
        view.takeBack('\u000b');
        int tabs = row.cell(view, style.columns(), style.rows());
        // spans over spans make no view far longer than its source
        tabs = view.length() > FAR_LONGER + 2L * source.length() ? Math.min(tabs, 1) : tabs;
        if (tabs > 0) {
            view.put("\t".repeat(tabs), from, from);
        }
    }

    /** a line's end by {@code <br>}: a second one leaves an empty line */
    private void lineEnd(int from, int to) {
        if (elements.top().hidden()) {
            return;
        }
        text.dropSpace();
        if (inCell()) {
            if (view.last() != '\t' && view.last() != '\n') {
                breakCell(from, to);
            }
        } else if (!endsWithEmptyLine()) {
            view.put('\n', from, to);
        }
    }

    private boolean endsWithEmptyLine() {
        int n = view.length();
        return n == 0 || n > 1 && view.last() == '\n' && view.charAt(n - 2) == '\n';
    }

    private void startLine(int from) {
        text.dropSpace();
        if (inCell()) {
            if (view.last() != '\t' && view.last() != '\u000b' && view.last() != '\n') {
                breakCell(from, from);
            }
        } else if (view.last() != '\n') {
            view.put('\n', from, from);
        }
    }

    private boolean inCell() {
        return !rows.isEmpty() && rows.peek().isOpen();
    }

    private void breakCell(int from, int to) {
        Row row = rows.element();
        view.put(row.isSplit() ? '\n' : '\u000b', from, to);
    }

    private void pageBreak(int from, int to) {
        if (inCell() || elements.top().hidden()) {
            startLine(from);
            return;
        }
        startLine(from);
        view.put("\f\n", from, to);
    }

    private void picture(String tag, int from, int to) {
        char box = BoxPictures.shown(tag);
        if (box != 0 && !elements.top().hidden()) {
            view.put(box, from, to);
        }
    }

    private void input(String tag, int from, int to) {
        String style = tag.toLowerCase(java.util.Locale.ROOT);
        if (style.contains("checkbox") || style.contains("radio")) {
            view.put(style.contains("checked") ? '☒' : '☐', from, to);
        }
    }
}

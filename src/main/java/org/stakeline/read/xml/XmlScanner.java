package org.stakeline.read.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads well-formed XML into elements with their places. What is not well-formed is told to {@link
 * XmlFaults} and read as its writer will have meant it: an end tag without its {@code >}, a stray
 * {@code &} or {@code <}, elements left open.
 *
 * <p>A document type is passed over and nothing that it declares is used, so no entity grows and
 * nothing outside the document is asked for. Depth and number of elements are bounded.
 */
final class XmlScanner {

    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 400_000;

    private final String source;
    private final int limit;
    private final XmlFaults faults;
    private final boolean wrapped;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final XmlElement document;
    private int at;
    private int elements;

    /**
     * @param wrapped true for XML within a submission, before which blank lines may stand
     */
    XmlScanner(String source, int from, int limit, XmlFaults faults, boolean wrapped) {
        this.source = source;
        this.at = from;
        this.limit = limit;
        this.faults = faults;
        this.wrapped = wrapped;
        this.document = new XmlElement("", from, from);
        open.push(document);
    }

    /** The root element, or none. */
    XmlElement scan() {
        prolog();
        while (at < limit) {
            int tag = source.indexOf('<', at, limit);
            int textEnd = tag < 0 ? limit : tag;
            text(at, textEnd);
            at = textEnd;
            if (at < limit && !markup()) {
                break;
            }
        }
        leftOpen();
        return document.children().isEmpty() ? XmlElement.NONE : document.children().getFirst();
    }

    // blank lines may not stand before an XML declaration
    private void prolog() {
        int from = at;
        while (at < limit && (source.charAt(at) <= ' ' || source.charAt(at) == '\uFEFF')) {
            at++;
        }
        boolean blank =
                !wrapped && at > from && !(at == from + 1 && source.charAt(from) == '\uFEFF');
        if (blank && source.startsWith("<?xml", at)) {
            faults.repaired("blank lines stand before the XML declaration", from, at);
        }
    }

    // characters between tags: only an ampersand makes them other than they stand
    private void text(int from, int to) {
        XmlElement in = open.element();
        if (in == document) {
            outside(from, to);
            return;
        }
        int reference = source.indexOf('&', from, to);
        if (reference >= 0) {
            in.notPlain();
            references(reference, to);
        }
    }

    private void references(int first, int to) {
        int reference = first;
        while (reference >= 0) {
            int end = XmlEntities.end(source, reference, to);
            if (XmlEntities.decode(source, reference + 1, end).isEmpty()) {
                faults.unknownEntity(reference, Math.max(reference + 1, end));
            }
            reference = source.indexOf('&', reference + 1, to);
        }
    }

    private void outside(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) > ' ') {
                faults.repaired(
                        "characters stand outside the root element", i, Math.min(to, i + 40));
                return;
            }
        }
    }

    // one tag, comment or the like; false when the bounds are reached
    private boolean markup() {
        char next = at + 1 < limit ? source.charAt(at + 1) : ' ';
        if (next == '/') {
            endTag();
        } else if (next == '!') {
            declaration();
        } else if (next == '?') {
            passOver("?>", 2);
        } else if (isNameStart(next)) {
            return startTag();
        } else {
            faults.repaired("a stray < stands in the text", at, at + 1);
            open.element().notPlain();
            at++;
        }
        return true;
    }

    private boolean startTag() {
        if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            faults.tooLarge(at, at + 1);
            return false;
        }
        int nameEnd = nameEnd(at + 1);
        int nameStart = localStart(at + 1, nameEnd);
        int end = tagEnd(nameEnd);
        boolean empty = end > nameEnd && source.charAt(end - 1) == '/';
        int from = end < limit && source.charAt(end) == '>' ? end + 1 : end;
        XmlElement element = new XmlElement(source.substring(nameStart, nameEnd), nameStart, from);
        open.element().add(element);
        if (!empty) {
            open.push(element);
        }
        at = from;
        return true;
    }

    // the place of the > that ends a tag, past quoted values; a < ends it too, for it can stand in
    // none
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < limit; i++) {
            char c = source.charAt(i);
            if (c == '<') {
                faults.repaired("a start tag has no >", at, i);
                return i;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        faults.cutOff(limit, limit);
        return limit;
    }

    private void endTag() {
        int nameEnd = nameEnd(at + 2);
        int nameStart = localStart(at + 2, nameEnd);
        int end = nameEnd;
        while (end < limit && source.charAt(end) <= ' ') {
            end++;
        }
        boolean closed = end < limit && source.charAt(end) == '>';
        if (!closed) {
            faults.repaired("an end tag has no >", at, nameEnd);
        }
        close(nameStart, nameEnd);
        at = closed ? end + 1 : nameEnd;
    }

    private void close(int nameStart, int nameEnd) {
        if (isNamed(open.element(), nameStart, nameEnd)) {
            open.pop().close(at);
            return;
        }
        faults.repaired("an end tag closes another element than the one that is open", at, nameEnd);
        boolean ancestor = open.stream().anyMatch(e -> isNamed(e, nameStart, nameEnd));
        while (ancestor) {
            XmlElement element = open.pop();
            element.close(at);
            ancestor = !isNamed(element, nameStart, nameEnd);
        }
    }

    private boolean isNamed(XmlElement element, int from, int to) {
        return element != document
                && element.name().length() == to - from
                && source.startsWith(element.name(), from);
    }

    private void declaration() {
        if (source.startsWith("<!--", at)) {
            open.element().notPlain();
            passOver("-->", 4);
        } else if (source.startsWith("<![CDATA[", at)) {
            open.element().notPlain();
            passOver("]]>", 9);
        } else {
            documentType();
        }
    }

    private void passOver(String close, int opening) {
        open.element().notPlain();
        int end = source.indexOf(close, Math.min(limit, at + opening), limit);
        if (end < 0) {
            faults.cutOff(at, Math.min(limit, at + opening));
        }
        at = end < 0 ? limit : end + close.length();
    }

    // a document type with its inner declarations, none of which is used
    private void documentType() {
        int start = at;
        int depth = 0;
        while (at < limit) {
            char c = source.charAt(at++);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        faults.documentType(start, Math.min(at, start + 40));
    }

    private void leftOpen() {
        if (open.size() > 1) {
            faults.cutOff(limit, limit);
        }
        while (open.size() > 1) {
            open.pop().close(limit);
        }
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < limit && isNamePart(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private int localStart(int from, int to) {
        int colon = source.indexOf(':', from, to);
        return colon < 0 ? from : colon + 1;
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || c > 0x7F && Character.isLetter(c);
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9' || c == '.' || c == '-' || c == ':';
    }
}

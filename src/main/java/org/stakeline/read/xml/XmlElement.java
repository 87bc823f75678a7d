package org.stakeline.read.xml;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * An element of a structured schedule and its place in the document.
 *
 * <p>Its name is the local name; prefixes and namespaces are not looked at. Its content stands at
 * {@code from} to {@code to} (exclusive) of the document.
 */
final class XmlElement {

    private final String name;
    private final int nameAt;
    private final int from;
    private int to;
    private boolean plain = true;
    private @Nullable List<XmlElement> children;
    private int shownFrom;
    private int shownTo;

    XmlElement(String name, int nameAt, int from) {
        this.name = name;
        this.nameAt = nameAt;
        this.from = from;
        this.to = from;
    }

    String name() {
        return name;
    }

    /** Where its local name stands in its start tag. */
    int nameAt() {
        return nameAt;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** True when its content is nothing but characters that stand for themselves. */
    boolean isPlain() {
        return plain;
    }

    void close(int end) {
        to = end;
    }

    void notPlain() {
        plain = false;
    }

    void add(XmlElement child) {
        if (children == null) {
            children = new ArrayList<>(8);
        }
        children.add(child);
        plain = false;
    }

    List<XmlElement> children() {
        return children == null ? List.of() : children;
    }

    boolean isLeaf() {
        return children == null;
    }

    /** The children of that name, in order. */
    List<XmlElement> all(String childName) {
        List<XmlElement> found = new ArrayList<>(2);
        for (XmlElement child : children()) {
            if (child.name.equals(childName)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first child of that name, or an element without a place where there is none. */
    XmlElement child(String childName) {
        for (XmlElement child : children()) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return NONE;
    }

    /** The first element of that name below this one, at any depth, in document order. */
    XmlElement descendant(String wanted) {
        Iterator<XmlElement> below = new XmlWalk(this);
        while (below.hasNext()) {
            XmlElement element = below.next();
            if (element.name.equals(wanted)) {
                return element;
            }
        }
        return NONE;
    }

    /** Keeps where the view shows it. */
    void shown(int viewFrom, int viewTo) {
        shownFrom = viewFrom;
        shownTo = viewTo;
    }

    int shownFrom() {
        return shownFrom;
    }

    int shownTo() {
        return shownTo;
    }

    boolean isThere() {
        return this != NONE;
    }

    /** What stands where there is no element. */
    static final XmlElement NONE = new XmlElement("", 0, 0);
}

package org.stakeline.read.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The elements below one, in document order, without recursion. */
final class XmlWalk implements Iterator<XmlElement> {

    private final Deque<XmlElement> ahead = new ArrayDeque<>();

    XmlWalk(XmlElement top) {
        push(top);
    }

    private void push(XmlElement element) {
        List<XmlElement> children = element.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            ahead.push(children.get(i));
        }
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public XmlElement next() {
        XmlElement next = ahead.pop();
        push(next);
        return next;
    }
}

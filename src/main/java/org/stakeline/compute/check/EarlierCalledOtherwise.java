package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.relate.amendment.EarlierList.Entry;

import java.util.List;
import java.util.Optional;

/**
 * An earlier amendment that is given one number and called by another is told of: No. 2 called
 * <i>Amendment No. 4</i>.
 */
final class EarlierCalledOtherwise implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "earlier.called-otherwise",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-2; cover page, list of earlier filings",
                "An earlier filing is numbered one way and called by another number.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.earlier().entries().stream()
                .filter(EarlierCalledOtherwise::isCalledOtherwise)
                .map(this::finding)
                .toList();
    }

    private static boolean isCalledOtherwise(Entry entry) {
        Optional<Integer> called = entry.calledNumber();
        return called.isPresent() && entry.number().isPresent() && !called.equals(entry.number());
    }

    private Finding finding(Entry entry) {
        String message =
                "The amendment"
                        + entry.filedDate().map(date -> " of " + date).orElse("")
                        + " is No. "
                        + entry.number().orElse(0)
                        + " and is called \""
                        + entry.calledAs().orElse("")
                        + "\".";
        return rule().finding(
                        message, "/earlierFilings/" + entry.index() + "/calledAs", entry.spans());
    }
}

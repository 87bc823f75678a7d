package org.stakeline.read.fact;

import org.stakeline.evidence.Stated;

import java.util.ArrayList;
import java.util.List;

/** A signature whose lines are still being read. */
final class SignatureDraft {

    private final List<Stated<String>> persons;
    private Stated<String> signedBy;
    private Stated<String> title = Stated.none();

    SignatureDraft(List<Stated<String>> persons, Stated<String> signedBy) {
        this.persons = new ArrayList<>(persons);
        this.signedBy = signedBy;
    }

    List<Stated<String>> persons() {
        return persons;
    }

    Stated<String> signedBy() {
        return signedBy;
    }

    void signedBy(Stated<String> hand) {
        signedBy = hand;
    }

    Stated<String> title() {
        return title;
    }

    void title(Stated<String> words) {
        title = words;
    }
}

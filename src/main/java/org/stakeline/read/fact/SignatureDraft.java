package org.stakeline.read.fact;

import org.stakeline.evidence.Stated;

import java.util.ArrayList;
import java.util.List;

/** A signature whose lines are still being read. */
final class SignatureDraft {

    final List<Stated<String>> persons;
    Stated<String> signedBy;
    Stated<String> title = Stated.none();

    SignatureDraft(List<Stated<String>> persons, Stated<String> signedBy) {
        this.persons = new ArrayList<>(persons);
        this.signedBy = signedBy;
    }
}

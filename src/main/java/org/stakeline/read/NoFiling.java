package org.stakeline.read;

import org.stakeline.evidence.Stated;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Issuer;
import org.stakeline.filing.SecurityClass;

import java.util.List;
import java.util.Optional;

/** A file of which nothing is stated. */
final class NoFiling {

    private NoFiling() {}

    static Filing of(Submission submission, Era era) {
        return new Filing(
                submission.source(),
                submission.sha256(),
                era,
                Stated.none(),
                Stated.none(),
                Optional.empty(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                new Issuer(Stated.none(), Stated.none()),
                new SecurityClass(Stated.none(), List.of(), Stated.none()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

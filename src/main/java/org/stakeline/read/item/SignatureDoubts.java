package org.stakeline.read.item;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Signature;
import org.stakeline.read.field.Cast;

import java.util.ArrayList;
import java.util.List;

/**
 * What there is to say of signatures that were read: for whom and as what is not always printed.
 */
final class SignatureDoubts {

    private SignatureDoubts() {}

    static List<Finding> of(List<Signature> signatures, Cast cast) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = signatures.get(i);
            String place = "/signatures/" + i;
            if (isStranger(signature, cast)) {
                findings.add(
                        new Finding(
                                "signature.no-reporting-person",
                                Finding.Level.INFO,
                                "The name at this signature is that of no cover page",
                                List.of(place + "/person"),
                                signature.person().spans()));
            }
            if (isUndealt(signature, signatures)) {
                findings.add(
                        new Finding(
                                "signature.title-of-others",
                                Finding.Level.WARNING,
                                "The titles under this signature are those for other persons",
                                List.of(place + "/title"),
                                signature.signedBy().spans()));
            }
        }
        return findings;
    }

    private static boolean isStranger(Signature signature, Cast cast) {
        return !cast.persons().isEmpty()
                && signature.person().value().filter(p -> !cast.isPerson(p)).isPresent();
    }

    // the same hand has a title for somebody else, and this is not the signer himself
    private static boolean isUndealt(Signature signature, List<Signature> all) {
        return !signature.title().isPresent()
                && !signature.person().value().equals(signature.signedBy().value())
                && all.stream()
                        .anyMatch(
                                s ->
                                        s.title().isPresent()
                                                && !s.signedBy().spans().isEmpty()
                                                && s.signedBy()
                                                        .spans()
                                                        .equals(signature.signedBy().spans()));
    }
}

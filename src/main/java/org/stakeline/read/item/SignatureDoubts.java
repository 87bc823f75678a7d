package org.stakeline.read.item;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Signature;
import org.stakeline.read.field.Cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What there is to say of signatures that were read: for whom and as what is not always printed.
 */
final class SignatureDoubts {

    private SignatureDoubts() {}

    static List<Finding> of(List<Signature> signatures, Cast cast) {
        List<Finding> findings = new ArrayList<>();
        Set<List<Span>> titled = titled(signatures);
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
            if (isUndealt(signature, titled)) {
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

    // the hands that have a title for somebody
    private static Set<List<Span>> titled(List<Signature> signatures) {
        return signatures.stream()
                .filter(s -> s.title().isPresent() && !s.signedBy().spans().isEmpty())
                .map(s -> s.signedBy().spans())
                .collect(Collectors.toSet());
    }

    // the same hand has a title for somebody else, and this is not the signer himself
    private static boolean isUndealt(Signature signature, Set<List<Span>> titled) {
        return !signature.title().isPresent()
                && !signature.person().value().equals(signature.signedBy().value())
                && titled.contains(signature.signedBy().spans());
    }
}

package org.stakeline.read.xml;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.Signature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads who signed for whom, in which capacity and when. */
final class XmlSignatures {

    private final XmlValues values;
    private final List<Signature> signatures = new ArrayList<>();

    XmlSignatures(XmlValues values) {
        this.values = values;
    }

    /** The signatures of either schema: persons in one list, or one element each. */
    List<Signature> read(XmlElement data) {
        for (XmlElement person : data.child("signatureInfo").all("signaturePerson")) {
            person(person, values.words(person.child("signatureReportingPerson")));
        }
        for (XmlElement person : data.all("signatureInformation")) {
            person(person, values.words(person.child("reportingPersonName")));
        }
        return signatures;
    }

    private void person(XmlElement person, Stated<String> name) {
        for (XmlElement details : person.all("signatureDetails")) {
            Stated<LocalDate> date =
                    values.value(
                            details.child("date"),
                            "/signatures/" + signatures.size() + "/date",
                            "The date of the signature",
                            Parsed::date);
            signatures.add(
                    new Signature(
                            name,
                            values.words(details.child("signature")),
                            values.words(details.child("title")),
                            date));
        }
    }
}

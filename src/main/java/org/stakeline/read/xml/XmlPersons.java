package org.stakeline.read.xml;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.FundsCode;
import org.stakeline.filing.GroupBox;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the reporting persons, one element each. */
final class XmlPersons {

    private static final Percent WHOLE = Percent.of("100");

    private final XmlValues values;
    private final XmlNames names;
    private final Function<XmlElement, Stated<String>> note;

    XmlPersons(XmlValues values, XmlNames names, Function<XmlElement, Stated<String>> note) {
        this.values = values;
        this.names = names;
        this.note = note;
    }

    List<ReportingPerson> read(List<XmlElement> elements) {
        List<ReportingPerson> persons = new ArrayList<>(elements.size());
        for (XmlElement element : elements) {
            persons.add(new Page(element, "/persons/" + persons.size()).read());
        }
        return persons;
    }

    /** One cover page. */
    private final class Page {

        private final XmlElement page;
        private final String path;

        Page(XmlElement page, String path) {
            this.page = page;
            this.path = path;
        }

        ReportingPerson read() {
            return new ReportingPerson(
                    values.words(page.child("reportingPersonName")),
                    value(names.personCik(), "cik", "The person's CIK", Parsed::cik),
                    group(),
                    values.codes(
                            page.all("fundType"),
                            path + "/funds",
                            "Source of funds",
                            FundsCode.class),
                    value(
                            "legalProceedings",
                            "legalProceedings",
                            "The box of legal proceedings",
                            Parsed::yesNo),
                    citizenship(),
                    power("soleVotingPower", "soleVoting", "Sole voting power"),
                    power("sharedVotingPower", "sharedVoting", "Shared voting power"),
                    power("soleDispositivePower", "soleDispositive", "Sole dispositive power"),
                    power(
                            "sharedDispositivePower",
                            "sharedDispositive",
                            "Shared dispositive power"),
                    value(names.aggregate(), "aggregate", "The aggregate amount", Parsed::shares),
                    value(
                            names.excludesShares(),
                            "excludesShares",
                            "The box of excluded shares",
                            Parsed::yesNo),
                    percent(),
                    values.codes(
                            page.all("typeOfReportingPerson"),
                            path + "/types",
                            "Type of reporting person",
                            PersonType.class),
                    notes());
        }

        private <T> Stated<T> value(
                String element, String name, String what, Function<String, Optional<T>> parse) {
            return values.value(page.child(element), path + "/" + name, what, parse);
        }

        // direct children in one schema, one level down in the other
        private Stated<Shares> power(String element, String name, String what) {
            XmlElement direct = page.child(element);
            XmlElement power = direct.isThere() ? direct : page.descendant(element);
            return values.value(power, path + "/" + name, what, Parsed::shares);
        }

        private Stated<GroupBox> group() {
            List<XmlElement> marked = page.all(names.group());
            if (marked.size() > 1) {
                values.say(
                        Finding.warning(
                                "group.both-boxes",
                                "Both boxes of the group row are marked; the first was taken.",
                                path + "/group",
                                values.span(marked.getFirst()),
                                values.span(marked.getLast())));
            }
            return value(names.group(), "group", "The group box", Parsed::group);
        }

        private Stated<String> citizenship() {
            Stated<String> code = values.words(page.child("citizenshipOrOrganization"));
            code.value()
                    .filter(c -> StateCountryCodes.name(c).isEmpty())
                    .ifPresent(
                            c ->
                                    values.say(
                                            new Finding(
                                                    "code.unknown",
                                                    Finding.Level.WARNING,
                                                    "\""
                                                            + XmlText.shortened(c)
                                                            + "\" is no code of a state or country; it was kept as printed.",
                                                    List.of(path + "/citizenship"),
                                                    code.spans())));
            return code.map(c -> StateCountryCodes.name(c).orElse(c));
        }

        private Stated<StatedPercent> percent() {
            Stated<StatedPercent> percent =
                    value(names.percent(), "percent", "The percent of class", Parsed::percent);
            percent.value()
                    .filter(p -> p.percent().compareTo(WHOLE) > 0)
                    .ifPresent(
                            p ->
                                    values.say(
                                            new Finding(
                                                    "percent.over-100",
                                                    Finding.Level.WARNING,
                                                    "The percent of class is "
                                                            + p
                                                            + ", more than the whole.",
                                                    List.of(path + "/percent"),
                                                    percent.spans())));
            return percent;
        }

        private List<Stated<String>> notes() {
            return page.all(names.comment()).stream().map(note).filter(Stated::isPresent).toList();
        }
    }
}

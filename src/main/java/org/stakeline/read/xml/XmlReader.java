package org.stakeline.read.xml;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Issuer;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.SecurityClass;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one structured document from its header data to its signatures. */
final class XmlReader {

    private final String source;
    private final List<Finding> findings = new ArrayList<>();
    private final XmlFaults faults;
    private final XmlText text;
    private final XmlValues values;
    private final @Nullable String document;

    XmlReader(@Nullable String document, String source) {
        this.document = document;
        this.source = source;
        this.faults = new XmlFaults(document, source);
        this.text = new XmlText(source);
        this.values = new XmlValues(document, source, text, findings);
    }

    XmlSchedule read() {
        XmlElement root = root();
        XmlElement header = root.child("headerData");
        Stated<String> form = values.words(header.child("submissionType"));
        Schedule schedule = schedule(form, root);
        XmlNames names = XmlNames.of(schedule);
        MappedText view = new XmlView(document, source, schedule, text).show(root);
        XmlElement data = root.child("formData");
        XmlElement cover = data.child("coverPageHeader");
        XmlItems items = new XmlItems(values, schedule, view);
        List<XmlElement> pages = persons(data, names);
        List<ReportingPerson> persons = new XmlPersons(values, names, items::shownText).read(pages);
        List<Section> sections =
                items.sections(cover, pages, names.comment(), data.child(names.items()));
        noPersons(persons);
        return new XmlSchedule(
                form,
                form.isPresent() ? form.value().flatMap(Schedule::named) : Optional.of(schedule),
                amendment(cover),
                values.value(
                        header.child("previousAccessionNumber"),
                        "/previousAccession",
                        "The previous accession number",
                        Parsed::accession),
                values.value(
                        cover.child(names.eventDate()),
                        "/eventDate",
                        "The date of event",
                        Parsed::date),
                issuer(cover.child("issuerInfo"), names),
                security(cover, sections),
                rules(cover),
                persons,
                items.read(data.child(names.items())),
                new XmlSignatures(values).read(data),
                sections,
                view,
                all());
    }

    private List<Finding> all() {
        List<Finding> all = new ArrayList<>(faults.findings());
        all.addAll(findings);
        return all;
    }

    // the XML of a submission stands within <XML>; the root is looked for behind the one that has
    // it
    private XmlElement root() {
        int name = source.indexOf("edgarSubmission");
        int wrapper = source.lastIndexOf("<XML>", Math.max(0, name));
        int from = wrapper < 0 ? 0 : wrapper + "<XML>".length();
        int close = wrapper < 0 ? -1 : source.indexOf("</XML>", from);
        XmlScanner scanner =
                new XmlScanner(
                        source, from, close < 0 ? source.length() : close, faults, wrapper >= 0);
        return scanner.scan();
    }

    private static Schedule schedule(Stated<String> form, XmlElement root) {
        Optional<Schedule> named = form.value().flatMap(Schedule::named);
        boolean g =
                root.child("formData")
                                .child("coverPageHeader")
                                .child(XmlNames.G.eventDate())
                                .isThere()
                        || root.child("formData").child(XmlNames.G.person()).isThere();
        return named.orElse(g ? Schedule.G : Schedule.D);
    }

    // wrapped in one schema, direct in the other
    private static List<XmlElement> persons(XmlElement data, XmlNames names) {
        List<XmlElement> direct = data.all(names.person());
        return direct.isEmpty() ? data.child("reportingPersons").all(names.person()) : direct;
    }

    private Stated<Integer> amendment(XmlElement cover) {
        Stated<Integer> number =
                values.value(
                        cover.child("amendmentNo"),
                        "/amendmentNumber",
                        "The amendment number",
                        Parsed::amendmentNumber);
        return number.value().filter(n -> n == 0).isPresent() ? Stated.none() : number;
    }

    private Issuer issuer(XmlElement info, XmlNames names) {
        return new Issuer(
                values.words(info.child("issuerName")),
                values.value(
                        info.child(names.issuerCik()),
                        "/issuer/cik",
                        "The issuer's CIK",
                        Parsed::cik));
    }

    private SecurityClass security(XmlElement cover, List<Section> sections) {
        Stated<String> title = values.words(cover.child("securitiesClassTitle"));
        List<Stated<String>> cusips = new ArrayList<>();
        XmlWalk info = new XmlWalk(cover.child("issuerInfo"));
        while (info.hasNext()) {
            XmlElement element = info.next();
            if (element.isLeaf() && element.name().toLowerCase(Locale.ROOT).contains("cusip")) {
                cusip(element).ifPresent(cusips::add);
            }
        }
        return new SecurityClass(title, cusips, XmlAds.isAds(title, sections));
    }

    private Optional<Stated<String>> cusip(XmlElement element) {
        Stated<String> printed = values.words(element).map(c -> c.replaceAll("[\\s-]", ""));
        printed.value()
                .filter(c -> c.chars().allMatch(d -> d == '0'))
                .ifPresent(
                        c ->
                                values.say(
                                        Finding.info(
                                                "cusip.placeholder",
                                                "The CUSIP is "
                                                        + c
                                                        + ", a placeholder for a class without one.",
                                                "/security/cusips",
                                                values.span(element))));
        return printed.isPresent() ? Optional.of(printed) : Optional.empty();
    }

    private List<Stated<FilingRule>> rules(XmlElement cover) {
        List<Stated<FilingRule>> rules = new ArrayList<>();
        XmlElement list = cover.child("designateRulesPursuantThisScheduleFiled");
        for (XmlElement rule : list.all("designateRulePursuantThisScheduleFiled")) {
            rules.add(values.value(rule, "/rules", "The rule box", Parsed::rule));
        }
        return rules;
    }

    private void noPersons(List<ReportingPerson> persons) {
        if (persons.isEmpty()) {
            values.say(
                    Finding.error(
                            "cover.none",
                            "The structured filing has no reporting person.",
                            "/persons"));
        }
    }
}

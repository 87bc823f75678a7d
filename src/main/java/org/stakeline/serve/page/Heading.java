package org.stakeline.serve.page;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.AdsRatioStatement;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.AdsRatio;

import java.util.ArrayList;
import java.util.List;

/** What a filing is: its issuer, form, number and dates, its class of securities. */
public record Heading(String issuer, String title, List<Field> fields) {

    public Heading {
        fields = List.copyOf(fields);
    }

    static Heading of(Filing filing, Marks marks) {
        String issuer = filing.issuer().name().value().orElse("Issuer not read");
        return new Heading(issuer, title(filing), new Fields(filing, marks).all());
    }

    /** {@code Schedule 13D, Amendment No. 8}. */
    public static String title(Filing filing) {
        String schedule =
                filing.schedule().map(Schedule::word).map("Schedule "::concat).orElse("Filing");
        return schedule
                + filing.amendmentNumber()
                        .value()
                        .map(n -> ", Amendment No. " + n)
                        .orElse(filing.isAmendment() ? ", amendment without number" : "");
    }

    /** The facts at the top, each linked to its words. */
    private static final class Fields {

        private final Filing filing;
        private final Marks marks;
        private final List<Field> fields = new ArrayList<>();

        Fields(Filing filing, Marks marks) {
            this.filing = filing;
            this.marks = marks;
        }

        List<Field> all() {
            issuer();
            security();
            form();
            dates();
            return fields;
        }

        private void issuer() {
            add("Issuer", marks.stated("Issuer", "/issuer/name", filing.issuer().name()));
            if (filing.issuer().cik().isPresent()) {
                add(
                        "Issuer's CIK",
                        marks.stated("Issuer's CIK", "/issuer/cik", filing.issuer().cik()));
            }
        }

        private void security() {
            add(
                    "Class of securities",
                    marks.stated(
                            "Class of securities", "/security/title", filing.security().title()));
            List<Fact> cusips = new ArrayList<>();
            for (int i = 0; i < filing.security().cusips().size(); i++) {
                cusips.add(
                        marks.stated(
                                "CUSIP",
                                "/security/cusips/" + i,
                                filing.security().cusips().get(i)));
            }
            fields.add(
                    new Field(
                            "CUSIP",
                            cusips.isEmpty() ? List.of(Fact.absent("not stated")) : cusips));
            if (filing.security().isAds().isPresent()) {
                add(
                        "CUSIP or class is the ADSs’",
                        marks.stated(
                                "CUSIP or class is the ADSs’",
                                "/security/isAds",
                                filing.security().isAds(),
                                b -> b ? "yes" : "no",
                                Object::toString));
            }
            ratios();
        }

        private void ratios() {
            List<Fact> ratios = new ArrayList<>();
            List<AdsRatioStatement> stated = filing.adsRatios();
            for (int i = 0; i < stated.size(); i++) {
                ratios.add(
                        marks.stated(
                                "ADS ratio",
                                "/adsRatios/" + i,
                                stated.get(i).ratio(),
                                Fields::shown,
                                AdsRatio::toString));
            }
            if (!ratios.isEmpty()) {
                fields.add(new Field("ADS ratio", ratios));
            }
        }

        private static String shown(AdsRatio ratio) {
            return Figures.number(ratio.ads())
                    + " ADS = "
                    + Figures.number(ratio.shares())
                    + " shares";
        }

        private void form() {
            add("Form", marks.stated("Form", "/form", filing.form()));
            Fact number =
                    filing.amendmentNumber() instanceof Stated.NotStated && !filing.isAmendment()
                            ? Fact.absent("original")
                            : marks.stated(
                                    "Amendment number",
                                    "/amendmentNumber",
                                    filing.amendmentNumber(),
                                    n -> "No. " + n,
                                    Object::toString);
            add("Amendment", number);
            List<Fact> rules = new ArrayList<>();
            for (int i = 0; i < filing.rules().size(); i++) {
                rules.add(marks.stated("Rule", "/rules/" + i, filing.rules().get(i)));
            }
            if (filing.schedule().filter(s -> s == Schedule.G).isPresent()) {
                fields.add(
                        new Field(
                                "Filed under",
                                rules.isEmpty()
                                        ? List.of(Fact.absent("no box read as marked"))
                                        : rules));
            }
            add("Accession", marks.stated("Accession number", "/accession", filing.accession()));
            if (filing.previousAccession().isPresent()) {
                add(
                        "Previous accession",
                        marks.stated(
                                "Previous accession",
                                "/previousAccession",
                                filing.previousAccession()));
            }
        }

        private void dates() {
            add("Date of event", marks.date("Date of event", "/eventDate", filing.eventDate()));
            add("Filed", marks.date("Filed", "/filedDate", filing.filedDate()));
            add(
                    "Accepted",
                    marks.stated(
                            "Accepted",
                            "/acceptedAt",
                            filing.acceptedAt(),
                            Figures::moment,
                            Object::toString));
        }

        private void add(String caption, Fact fact) {
            fields.add(Field.of(caption, fact));
        }
    }
}

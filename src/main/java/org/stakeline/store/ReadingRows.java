package org.stakeline.store;

import static org.stakeline.store.schema.Tables.READINGS;
import static org.stakeline.store.schema.Tables.READING_TEXTS;
import static org.stakeline.store.schema.Tables.RENDERINGS;

import org.jooq.DSLContext;
import org.stakeline.contract.ReadingJson;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Reading;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.store.schema.tables.records.ReadingsRecord;
import org.stakeline.store.schema.tables.records.RenderingsRecord;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one reading of a filing: its summary, its JSON, its rendered texts, its facts,
 * findings and computed values.
 */
final class ReadingRows {

    private final DSLContext sql;

    ReadingRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Which reading of which filing this becomes, since when the filing is known, and what the
     * store itself found.
     */
    record Place(String filing, int number, OffsetDateTime knownAt, List<Finding> found) {}

    /** What a reading says and comes to, as a hash: two readings with the same one say the same. */
    static String digest(Interpretation made) {
        return Hashes.sha256(
                ReadingJson.write(made.reading()),
                Json.write(made.findings()),
                Json.write(made.computed()));
    }

    /** Writes the rows, and gives the spellings of the cover pages. */
    List<String> write(Place place, Received received, Interpretation made) {
        Reading reading = made.reading();
        Filing filing = reading.filing();
        LocalDate asOf =
                filing.eventDate().value().or(() -> filing.filedDate().value()).orElse(null);
        FactRows.Key key = new FactRows.Key(place.filing(), place.number(), asOf, place.knownAt());
        List<FindingRows.Found> findings = findings(made, place.found());
        summary(key, received, made, findings).insert();
        sql.insertInto(READING_TEXTS)
                .values(key.filing(), key.reading(), ReadingJson.write(reading))
                .execute();
        renderings(key, reading.documents());
        List<String> spellings = new FactRows(sql, key).write(filing);
        FindingRows rows = new FindingRows(sql, key);
        rows.write(findings);
        rows.writeComputed(made.computed());
        return spellings;
    }

    private static List<FindingRows.Found> findings(Interpretation made, List<Finding> stored) {
        List<FindingRows.Found> all = new ArrayList<>();
        made.reading()
                .findings()
                .forEach(f -> all.add(new FindingRows.Found(FindingRow.Origin.READ, f)));
        made.findings().forEach(f -> all.add(new FindingRows.Found(FindingRow.Origin.COMPUTE, f)));
        stored.forEach(f -> all.add(new FindingRows.Found(FindingRow.Origin.STORE, f)));
        return all;
    }

    private ReadingsRecord summary(
            FactRows.Key key,
            Received received,
            Interpretation made,
            List<FindingRows.Found> findings) {
        ReadingsRecord row = sql.newRecord(READINGS);
        row.setFiling(key.filing())
                .setReading(key.reading())
                .setReaderVersion(received.readerVersion());
        row.setDigest(digest(made)).setReadAt(Columns.moment(received.at()));
        row.setValidFrom(key.asOf()).setKnownAt(key.knownAt());
        filing(row, made.reading().filing());
        persons(row, made.reading().filing().persons());
        row.setErrors(count(findings, Finding.Level.ERROR));
        row.setInconsistencies(count(findings, Finding.Level.INCONSISTENCY));
        row.setWarnings(count(findings, Finding.Level.WARNING));
        return row.setInfos(count(findings, Finding.Level.INFO));
    }

    private void filing(ReadingsRecord row, Filing filing) {
        row.setEra(Columns.word(filing.era())).setForm(Columns.text(filing.form()));
        row.setSchedule(filing.schedule().orElseThrow().word());
        row.setAmendmentNumber(Columns.value(filing.amendmentNumber()));
        row.setPreviousAccession(Columns.text(filing.previousAccession()));
        row.setEventDate(Columns.value(filing.eventDate()))
                .setFiledDate(Columns.value(filing.filedDate()));
        row.setAcceptedAt(Columns.value(filing.acceptedAt()));
        Identity issuer = new IssuerRows(sql).of(filing, row.getFiling());
        row.setIssuer(issuer.id()).setIssuerBy(Columns.word(issuer.by()));
        row.setIssuerName(Columns.text(filing.issuer().name()));
        row.setSecurityTitle(Columns.text(filing.security().title()));
        row.setIsAds(Columns.value(filing.security().isAds()));
    }

    private static void persons(ReadingsRecord row, List<ReportingPerson> persons) {
        row.setPersons(persons.size());
        row.setLeadPerson(
                persons.isEmpty() ? null : Columns.text(persons.getFirst().displayName()));
        Optional<StatedPercent> largest =
                persons.stream()
                        .flatMap(p -> p.percent().value().stream())
                        .max(Comparator.comparing(StatedPercent::percent));
        row.setLargestPercent(largest.map(StatedPercent::toString).orElse(null));
        row.setLargestPercentOrder(Columns.order(largest.map(FactRows::number).orElse(null)));
    }

    private static int count(List<FindingRows.Found> findings, Finding.Level level) {
        return Math.toIntExact(findings.stream().filter(f -> f.finding().level() == level).count());
    }

    private void renderings(FactRows.Key key, List<MappedText> documents) {
        List<RenderingsRecord> rows = new ArrayList<>();
        for (MappedText document : documents) {
            RenderingsRecord row = sql.newRecord(RENDERINGS);
            row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(rows.size());
            String name = document.document();
            rows.add(
                    row.setDocument(name == null ? null : Columns.text(name))
                            .setText(Packed.pack(document)));
        }
        sql.batchInsert(rows).execute();
    }
}

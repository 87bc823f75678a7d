package org.stakeline.store;

import static org.stakeline.store.schema.Tables.COMPUTED_VALUES;
import static org.stakeline.store.schema.Tables.FINDINGS;

import org.jooq.DSLContext;
import org.stakeline.evidence.Finding;
import org.stakeline.store.schema.tables.records.ComputedValuesRecord;
import org.stakeline.store.schema.tables.records.FindingsRecord;

import java.util.ArrayList;
import java.util.List;

/** The rows of what was found and computed in one reading. */
final class FindingRows {

    private final DSLContext sql;
    private final FactRows.Key key;

    FindingRows(DSLContext sql, FactRows.Key key) {
        this.sql = sql;
        this.key = key;
    }

    /** A finding and where it came up. */
    record Found(FindingRow.Origin origin, Finding finding) {}

    void write(List<Found> findings) {
        List<FindingsRecord> rows = new ArrayList<>();
        findings.forEach(found -> rows.add(row(found, rows.size())));
        sql.batchInsert(rows).execute();
    }

    private FindingsRecord row(Found found, int ordinal) {
        Finding finding = found.finding();
        FindingsRecord row = sql.newRecord(FINDINGS);
        row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(ordinal);
        row.setOrigin(Columns.word(found.origin())).setLevel(Columns.word(finding.level()));
        row.setCode(finding.code()).setMessage(Columns.text(finding.message()));
        row.setPaths(Json.write(finding.paths())).setSpans(Json.write(finding.spans()));
        return row.setAsOf(key.asOf()).setKnownAt(key.knownAt());
    }

    void writeComputed(List<ComputedValue> values) {
        List<ComputedValuesRecord> rows = new ArrayList<>();
        values.forEach(value -> rows.add(row(value, rows.size())));
        sql.batchInsert(rows).execute();
    }

    private ComputedValuesRecord row(ComputedValue value, int ordinal) {
        ComputedValuesRecord row = sql.newRecord(COMPUTED_VALUES);
        row.setFiling(key.filing()).setReading(key.reading()).setOrdinal(ordinal);
        row.setName(value.name()).setSubject(value.subject());
        row.setExact(Columns.text(value.value())).setShown(Columns.text(value.shown()));
        row.setRule(Columns.text(value.rule()));
        row.setInputs(Json.write(value.inputs())).setWorking(Json.write(value.working()));
        return row.setAsOf(key.asOf()).setKnownAt(key.knownAt());
    }
}

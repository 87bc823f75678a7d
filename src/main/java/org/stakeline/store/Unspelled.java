package org.stakeline.store;

import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;
import static org.stakeline.store.schema.Tables.READING_TEXTS;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.stakeline.contract.ReadingJson;

import java.util.List;

/** Gives the cover pages that were stored before there were spellings theirs, filing by filing. */
final class Unspelled {

    private Unspelled() {}

    static void spell(DSLContext database) {
        List<String> filings =
                database.selectDistinct(READINGS.FILING, READINGS.KNOWN_AT)
                        .from(READINGS)
                        .join(PERSONS)
                        .on(PERSONS.FILING.eq(READINGS.FILING))
                        .and(PERSONS.READING.eq(READINGS.READING))
                        .where(READINGS.REPLACED_AT.isNull(), PERSONS.SPELLING.isNull())
                        .orderBy(READINGS.KNOWN_AT, READINGS.FILING)
                        .fetch(READINGS.FILING);
        filings.forEach(f -> database.transaction(c -> spell(c.dsl(), f)));
    }

    private static void spell(DSLContext sql, String filing) {
        Record reading =
                sql.select()
                        .from(READINGS)
                        .join(READING_TEXTS)
                        .on(READING_TEXTS.FILING.eq(READINGS.FILING))
                        .and(READING_TEXTS.READING.eq(READINGS.READING))
                        .where(READINGS.REPLACED_AT.isNull(), READINGS.FILING.eq(filing))
                        .fetchSingle();
        FactRows.Key key =
                new FactRows.Key(
                        filing,
                        reading.get(READINGS.READING),
                        reading.get(READINGS.VALID_FROM),
                        reading.get(READINGS.KNOWN_AT));
        List<String> ids =
                new SpellingRows(sql, key)
                        .write(ReadingJson.parse(reading.get(READING_TEXTS.JSON)).filing());
        for (int i = 0; i < ids.size(); i++) {
            sql.update(PERSONS)
                    .set(PERSONS.SPELLING, ids.get(i))
                    .where(PERSONS.FILING.eq(filing), PERSONS.READING.eq(key.reading()))
                    .and(PERSONS.ORDINAL.eq(i))
                    .execute();
        }
        new PersonRows(sql)
                .judge(
                        ids,
                        PersonRows.Prompt.ofFiling(
                                reading.get(READINGS.READER_VERSION),
                                reading.get(READINGS.READ_AT),
                                key.knownAt()));
    }
}

package org.stakeline.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.stakeline.store.schema.Tables.COMPUTED_VALUES;
import static org.stakeline.store.schema.Tables.CUSIPS;
import static org.stakeline.store.schema.Tables.DOCUMENTS;
import static org.stakeline.store.schema.Tables.DOCUMENT_BYTES;
import static org.stakeline.store.schema.Tables.FILINGS;
import static org.stakeline.store.schema.Tables.ISSUERS;
import static org.stakeline.store.schema.Tables.PERSONS;
import static org.stakeline.store.schema.Tables.READINGS;
import static org.stakeline.store.schema.Tables.READING_TEXTS;
import static org.stakeline.store.schema.Tables.RENDERINGS;
import static org.stakeline.store.schema.Tables.SPELLINGS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectJoinStep;
import org.stakeline.contract.ReadingJson;
import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Era;
import org.stakeline.filing.Reading;
import org.stakeline.filing.Schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The filings, by SQL. */
final class StoredFilings implements Filings {

    private final DSLContext sql;

    StoredFilings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Page<FilingRow> list(FilingFilter filter, PageRequest<FilingSort> page) {
        return Rows.page(
                sql,
                keys(page.sort()).where(READINGS.REPLACED_AT.isNull()).and(condition(filter)),
                Rows.order(page, column(page.sort()), READINGS.FILING),
                page,
                Record1::value1,
                this::rows);
    }

    @Override
    public Optional<FilingRow> byId(String id) {
        return Optional.ofNullable(rows(List.of(id)).get(id));
    }

    @Override
    public List<FilingRow> byIds(List<String> ids) {
        return Rows.inOrder(ids, rows(ids));
    }

    // no more tables than the order asks for
    private SelectJoinStep<Record1<String>> keys(FilingSort sort) {
        SelectJoinStep<Record1<String>> readings = sql.select(READINGS.FILING).from(READINGS);
        return switch (sort) {
            case ISSUER -> readings.join(ISSUERS).on(ISSUERS.ID.eq(READINGS.ISSUER));
            case RECEIVED ->
                    readings.join(FILINGS)
                            .on(FILINGS.ID.eq(READINGS.FILING))
                            .join(DOCUMENTS)
                            .on(DOCUMENTS.SHA256.eq(FILINGS.SHA256));
            case KNOWN, EVENT, FORM, PERCENT, FINDINGS -> readings;
        };
    }

    private Map<String, FilingRow> rows(List<String> ids) {
        Map<String, List<String>> cusips = cusips(ids);
        return sql.select()
                .from(READINGS)
                .join(FILINGS)
                .on(FILINGS.ID.eq(READINGS.FILING))
                .join(DOCUMENTS)
                .on(DOCUMENTS.SHA256.eq(FILINGS.SHA256))
                .join(ISSUERS)
                .on(ISSUERS.ID.eq(READINGS.ISSUER))
                .where(READINGS.REPLACED_AT.isNull(), READINGS.FILING.in(ids))
                .fetchMap(
                        r -> r.get(FILINGS.ID),
                        r -> row(r, cusips.getOrDefault(r.get(FILINGS.ID), List.of())));
    }

    private static Field<?> column(FilingSort sort) {
        return switch (sort) {
            case KNOWN -> READINGS.KNOWN_AT;
            case EVENT -> READINGS.EVENT_DATE;
            case RECEIVED -> DOCUMENTS.RECEIVED_AT;
            case ISSUER -> ISSUERS.NAME_KEY;
            case FORM -> READINGS.FORM;
            case PERCENT -> READINGS.LARGEST_PERCENT_ORDER;
            case FINDINGS ->
                    READINGS.ERRORS
                            .plus(READINGS.INCONSISTENCIES)
                            .plus(READINGS.WARNINGS)
                            .plus(READINGS.INFOS);
        };
    }

    private static Condition condition(FilingFilter filter) {
        return Words.when(filter.issuer(), READINGS.ISSUER::eq)
                .and(Words.when(filter.holder(), StoredFilings::hasHolder))
                .and(Words.when(filter.schedule(), s -> READINGS.SCHEDULE.eq(s.word())))
                .and(Words.when(filter.eventFrom(), READINGS.EVENT_DATE::ge))
                .and(Words.when(filter.eventThrough(), READINGS.EVENT_DATE::le))
                .and(Words.when(filter.knownBy(), t -> READINGS.KNOWN_AT.le(Columns.moment(t))))
                .and(
                        Words.when(
                                Words.none(filter.words()) ? null : filter.words(),
                                StoredFilings::hasWords));
    }

    // first by the person, of whom there are few filings, and then by the reading that stands
    private static Condition hasHolder(String holder) {
        Condition person = SPELLINGS.PERSON.eq(holder);
        return READINGS.FILING
                .in(
                        select(PERSONS.FILING)
                                .from(SPELLINGS)
                                .join(PERSONS)
                                .on(PERSONS.SPELLING.eq(SPELLINGS.ID))
                                .where(person))
                .and(
                        exists(
                                selectOne()
                                        .from(PERSONS)
                                        .join(SPELLINGS)
                                        .on(SPELLINGS.ID.eq(PERSONS.SPELLING))
                                        .where(
                                                PERSONS.FILING.eq(READINGS.FILING),
                                                PERSONS.READING.eq(READINGS.READING))
                                        .and(person)));
    }

    private static Condition hasWords(String words) {
        return Words.in(READINGS.ISSUER_NAME, words)
                .or(Words.in(READINGS.FILING, words))
                .or(
                        READINGS.ISSUER.in(
                                select(ISSUERS.ID)
                                        .from(ISSUERS)
                                        .where(Words.in(ISSUERS.NAME, words))))
                .or(
                        exists(
                                selectOne()
                                        .from(PERSONS)
                                        .where(
                                                PERSONS.FILING.eq(READINGS.FILING),
                                                PERSONS.READING.eq(READINGS.READING))
                                        .and(Words.in(PERSONS.NAME, words))))
                .or(
                        exists(
                                selectOne()
                                        .from(CUSIPS)
                                        .where(
                                                CUSIPS.FILING.eq(READINGS.FILING),
                                                CUSIPS.READING.eq(READINGS.READING))
                                        .and(Words.in(CUSIPS.CUSIP, words))));
    }

    private Map<String, List<String>> cusips(List<String> ids) {
        return sql.select(CUSIPS.FILING, CUSIPS.CUSIP)
                .from(CUSIPS)
                .join(READINGS)
                .on(READINGS.FILING.eq(CUSIPS.FILING), READINGS.READING.eq(CUSIPS.READING))
                .where(READINGS.REPLACED_AT.isNull(), CUSIPS.FILING.in(ids))
                .orderBy(CUSIPS.FILING, CUSIPS.ORDINAL)
                .fetchGroups(CUSIPS.FILING, CUSIPS.CUSIP);
    }

    private static FilingRow row(Record r, List<String> cusips) {
        return new FilingRow(
                r.get(FILINGS.ID),
                r.get(FILINGS.SHA256),
                r.get(DOCUMENTS.SOURCE),
                r.get(FILINGS.ACCESSION),
                r.get(READINGS.FORM),
                schedule(r),
                r.get(READINGS.AMENDMENT_NUMBER),
                Columns.constant(Era.class, r.get(READINGS.ERA)),
                r.get(READINGS.EVENT_DATE),
                r.get(READINGS.FILED_DATE),
                Columns.instant(r.get(READINGS.ACCEPTED_AT)),
                r.get(READINGS.KNOWN_AT).toInstant(),
                r.get(DOCUMENTS.RECEIVED_AT).toInstant(),
                r.get(READINGS.READING),
                r.get(READINGS.READER_VERSION),
                new IssuerRef(r.get(ISSUERS.ID), r.get(ISSUERS.NAME)),
                r.get(READINGS.SECURITY_TITLE),
                cusips,
                r.get(READINGS.PERSONS),
                r.get(READINGS.LEAD_PERSON),
                Columns.percent(r.get(READINGS.LARGEST_PERCENT)),
                counts(r));
    }

    static Schedule schedule(Record r) {
        return Schedule.named(r.get(READINGS.SCHEDULE)).orElseThrow();
    }

    private static FindingCounts counts(Record r) {
        return new FindingCounts(
                r.get(READINGS.ERRORS),
                r.get(READINGS.INCONSISTENCIES),
                r.get(READINGS.WARNINGS),
                r.get(READINGS.INFOS));
    }

    @Override
    public Optional<Reading> reading(String id) {
        return json(id).map(ReadingJson::parse)
                .map(read -> new Reading(read.filing(), read.findings(), documents(id)));
    }

    @Override
    public List<MappedText> documents(String id) {
        return sql.select(RENDERINGS.TEXT)
                .from(RENDERINGS)
                .join(READINGS)
                .on(READINGS.FILING.eq(RENDERINGS.FILING), READINGS.READING.eq(RENDERINGS.READING))
                .where(READINGS.REPLACED_AT.isNull(), RENDERINGS.FILING.eq(id))
                .orderBy(RENDERINGS.ORDINAL)
                .fetch(r -> Packed.unpack(r.value1()));
    }

    @Override
    public Optional<String> json(String id) {
        return sql.select(READING_TEXTS.JSON)
                .from(READING_TEXTS)
                .join(READINGS)
                .on(
                        READINGS.FILING.eq(READING_TEXTS.FILING),
                        READINGS.READING.eq(READING_TEXTS.READING))
                .where(READINGS.REPLACED_AT.isNull(), READING_TEXTS.FILING.eq(id))
                .fetchOptional(READING_TEXTS.JSON);
    }

    @Override
    public List<String> persons(String id) {
        return sql.select(SPELLINGS.PERSON)
                .from(PERSONS)
                .join(SPELLINGS)
                .on(SPELLINGS.ID.eq(PERSONS.SPELLING))
                .join(READINGS)
                .on(READINGS.FILING.eq(PERSONS.FILING), READINGS.READING.eq(PERSONS.READING))
                .where(READINGS.REPLACED_AT.isNull(), PERSONS.FILING.eq(id))
                .orderBy(PERSONS.ORDINAL)
                .fetch(SPELLINGS.PERSON);
    }

    @Override
    public List<ComputedValue> computed(String id) {
        return sql.select()
                .from(COMPUTED_VALUES)
                .join(READINGS)
                .on(
                        READINGS.FILING.eq(COMPUTED_VALUES.FILING),
                        READINGS.READING.eq(COMPUTED_VALUES.READING))
                .where(READINGS.REPLACED_AT.isNull(), COMPUTED_VALUES.FILING.eq(id))
                .orderBy(COMPUTED_VALUES.ORDINAL)
                .fetch(StoredFilings::computed);
    }

    private static ComputedValue computed(Record r) {
        return new ComputedValue(
                r.get(COMPUTED_VALUES.NAME),
                r.get(COMPUTED_VALUES.SUBJECT),
                r.get(COMPUTED_VALUES.EXACT),
                r.get(COMPUTED_VALUES.SHOWN),
                r.get(COMPUTED_VALUES.RULE),
                Json.read(r.get(COMPUTED_VALUES.INPUTS), Json.INPUTS),
                Json.read(r.get(COMPUTED_VALUES.WORKING), Json.WORDS));
    }

    @Override
    public Optional<byte[]> bytes(String id) {
        return sql.select(DOCUMENT_BYTES.BYTES)
                .from(DOCUMENT_BYTES)
                .join(FILINGS)
                .on(FILINGS.SHA256.eq(DOCUMENT_BYTES.SHA256))
                .where(FILINGS.ID.eq(id))
                .fetchOptional(DOCUMENT_BYTES.BYTES);
    }
}

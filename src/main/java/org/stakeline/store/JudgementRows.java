package org.stakeline.store;

import static org.stakeline.store.schema.Tables.JUDGEMENTS;
import static org.stakeline.store.schema.Tables.SPELLINGS;
import static org.stakeline.store.schema.Tables.WITHDRAWALS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.stakeline.relate.person.Feature;
import org.stakeline.relate.person.HandJudgement;
import org.stakeline.relate.person.HandJudgements;
import org.stakeline.relate.person.KnownPerson;
import org.stakeline.relate.person.KnownPersons;
import org.stakeline.relate.person.Verdict;
import org.stakeline.store.schema.tables.Spellings;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of judgements and withdrawals: added, never changed. */
final class JudgementRows {

    private static final Spellings ONE = SPELLINGS.as("spelling_one");
    private static final Spellings OTHER = SPELLINGS.as("spelling_other");

    private final DSLContext sql;

    JudgementRows(DSLContext sql) {
        this.sql = sql;
    }

    /** The judgements by hand in force on two of these spellings. */
    HandJudgements byHand(Collection<String> ids) {
        List<HandJudgement> all =
                select(inForce().and(JUDGEMENTS.BY_HAND).and(on(ids))).stream()
                        .map(JudgementRows::byHand)
                        .toList();
        return new HandJudgements(all);
    }

    private static HandJudgement byHand(Record r) {
        return new HandJudgement(
                r.get(JUDGEMENTS.JUDGEMENT),
                key(r, ONE),
                key(r, OTHER),
                Columns.constant(Verdict.class, r.get(JUDGEMENTS.VERDICT)),
                r.get(JUDGEMENTS.AUTHOR),
                text(r.get(JUDGEMENTS.REASON)),
                r.get(JUDGEMENTS.MADE_AT).toInstant());
    }

    private static String key(Record r, Spellings side) {
        return r.get(side.PRINTED) + "\n" + text(r.get(side.CIK)) + "\n" + text(r.get(side.WITHIN));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Condition inForce() {
        return WITHDRAWALS.JUDGEMENT.isNull();
    }

    static Condition on(Collection<String> ids) {
        return JUDGEMENTS.ONE.in(ids).and(JUDGEMENTS.OTHER.in(ids));
    }

    static Condition touching(Collection<String> ids) {
        return JUDGEMENTS.ONE.in(ids).or(JUDGEMENTS.OTHER.in(ids));
    }

    ResultQuery<Record> select(Condition which) {
        return sql.select()
                .from(JUDGEMENTS)
                .join(ONE)
                .on(ONE.ID.eq(JUDGEMENTS.ONE))
                .join(OTHER)
                .on(OTHER.ID.eq(JUDGEMENTS.OTHER))
                .leftJoin(WITHDRAWALS)
                .on(WITHDRAWALS.JUDGEMENT.eq(JUDGEMENTS.JUDGEMENT))
                .where(which)
                .orderBy(JUDGEMENTS.JUDGEMENT.desc());
    }

    /** Adds what is judged otherwise than before, and withdraws what is not judged any more. */
    void write(KnownPersons known, Map<String, OffsetDateTime> firstKnown, PersonRows.Prompt by) {
        Map<String, Computed> now = new HashMap<>();
        for (KnownPerson person : known.persons()) {
            person.joins().forEach(j -> put(now, j));
        }
        known.apart().forEach(j -> put(now, j));
        for (JudgementRow row : computed(firstKnown.keySet())) {
            String what =
                    what(
                            row.one().spelling(),
                            row.other().spelling(),
                            row.verdict(),
                            row.features());
            if (now.remove(what) == null) {
                withdraw(row, by);
            }
        }
        now.values().forEach(j -> add(j, firstKnown, by));
    }

    /** A computed judgement and the ids of its spellings. */
    private record Computed(String one, String other, KnownPerson.Join join) {}

    private static void put(Map<String, Computed> now, KnownPerson.Join join) {
        Computed computed =
                new Computed(SpellingRows.id(join.one()), SpellingRows.id(join.other()), join);
        now.put(
                what(
                        computed.one(),
                        computed.other(),
                        join.judgement().verdict(),
                        join.judgement().features()),
                computed);
    }

    // counts in the words of a feature may change; what speaks for what is the judgement
    private static String what(String one, String other, Verdict verdict, List<Feature> features) {
        return features.stream()
                .map(f -> f.name() + " " + f.speaks())
                .collect(Collectors.joining(", ", one + " " + other + " " + verdict + " ", ""));
    }

    private List<JudgementRow> computed(Collection<String> ids) {
        return select(inForce().and(JUDGEMENTS.BY_HAND.isFalse()).and(touching(ids)))
                .fetch(JudgementRows::row);
    }

    private void add(Computed made, Map<String, OffsetDateTime> firstKnown, PersonRows.Prompt by) {
        OffsetDateTime known =
                later(
                        later(
                                firstKnown.getOrDefault(made.one(), by.knownAt()),
                                firstKnown.getOrDefault(made.other(), by.knownAt())),
                        by.knownAt());
        sql.insertInto(JUDGEMENTS)
                .set(JUDGEMENTS.ONE, made.one())
                .set(JUDGEMENTS.OTHER, made.other())
                .set(JUDGEMENTS.VERDICT, Columns.word(made.join().judgement().verdict()))
                .set(JUDGEMENTS.BY_HAND, false)
                .set(JUDGEMENTS.AUTHOR, Columns.text(by.author()))
                .set(
                        JUDGEMENTS.FEATURES,
                        Columns.text(Json.write(made.join().judgement().features())))
                .set(JUDGEMENTS.MADE_AT, by.madeAt())
                .set(JUDGEMENTS.KNOWN_AT, known)
                .execute();
    }

    private void withdraw(JudgementRow row, PersonRows.Prompt by) {
        OffsetDateTime known = later(Columns.moment(row.knownAt()), by.knownAt());
        withdraw(row.number(), by.author(), by.why(), by.madeAt(), known);
    }

    void withdraw(
            long number,
            String author,
            String reason,
            OffsetDateTime madeAt,
            OffsetDateTime knownAt) {
        sql.insertInto(WITHDRAWALS)
                .set(WITHDRAWALS.JUDGEMENT, number)
                .set(WITHDRAWALS.AUTHOR, Columns.text(author))
                .set(WITHDRAWALS.REASON, Columns.text(reason))
                .set(WITHDRAWALS.MADE_AT, madeAt)
                .set(WITHDRAWALS.KNOWN_AT, knownAt)
                .execute();
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    static JudgementRow row(Record r) {
        String reason = r.get(WITHDRAWALS.REASON);
        return new JudgementRow(
                r.get(JUDGEMENTS.JUDGEMENT),
                side(r, ONE),
                side(r, OTHER),
                Columns.constant(Verdict.class, r.get(JUDGEMENTS.VERDICT)),
                r.get(JUDGEMENTS.BY_HAND),
                r.get(JUDGEMENTS.AUTHOR),
                r.get(JUDGEMENTS.REASON),
                Json.read(r.get(JUDGEMENTS.FEATURES), Json.FEATURES),
                r.get(JUDGEMENTS.MADE_AT).toInstant(),
                r.get(JUDGEMENTS.KNOWN_AT).toInstant(),
                reason == null
                        ? null
                        : new JudgementRow.Withdrawal(
                                r.get(WITHDRAWALS.AUTHOR),
                                reason,
                                r.get(WITHDRAWALS.MADE_AT).toInstant()));
    }

    private static JudgementRow.Side side(Record r, Spellings side) {
        return new JudgementRow.Side(
                r.get(side.ID),
                r.get(side.PRINTED),
                r.get(side.CIK),
                r.get(side.WITHIN),
                r.get(side.PERSON));
    }
}

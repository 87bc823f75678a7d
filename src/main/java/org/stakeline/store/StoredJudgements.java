package org.stakeline.store;

import static org.stakeline.store.schema.Tables.JUDGEMENTS;
import static org.stakeline.store.schema.Tables.SPELLINGS;
import static org.stakeline.store.schema.Tables.WITHDRAWALS;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.stakeline.relate.person.HandJudgement;
import org.stakeline.relate.person.Spelling;
import org.stakeline.relate.person.Verdict;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The judgements, by SQL; each call that writes is one transaction. */
final class StoredJudgements implements Judgements {

    private static final int LONGEST_AUTHOR = 100;
    private static final int LONGEST_REASON = 2_000;

    private final DSLContext database;

    StoredJudgements(DSLContext database) {
        this.database = database;
    }

    @Override
    public Judged judge(Asked asked, Instant at) {
        return signed(asked.author(), asked.reason())
                .orElseGet(
                        () ->
                                database.transactionResult(
                                        c -> new Making(c.dsl(), asked, at).judge()));
    }

    /** What is wrong with the name and the reason, if anything is. */
    private static Optional<Judged> signed(String author, String reason) {
        String words =
                author.isBlank()
                        ? "A judgement by hand has an author: say who you are."
                        : reason.isBlank()
                                ? "A judgement by hand has a reason: say why."
                                : author.strip().length() > LONGEST_AUTHOR
                                        ? "An author has at most " + LONGEST_AUTHOR + " characters."
                                        : reason.strip().length() > LONGEST_REASON
                                                ? "A reason has at most 2,000 characters."
                                                : "";
        return words.isEmpty() ? Optional.empty() : Optional.of(new Judged.Incomplete(words));
    }

    /** One judgement, within its transaction. */
    private static final class Making {

        private final DSLContext sql;
        private final Asked asked;
        private final OffsetDateTime at;

        Making(DSLContext sql, Asked asked, Instant at) {
            this.sql = sql;
            this.asked = asked;
            this.at = Columns.moment(at);
        }

        Judged judge() {
            Sides sides = new Sides(sql);
            Optional<String> one = sides.spelling(asked.one());
            if (one.isEmpty()) {
                return unknown(asked.one());
            }
            Optional<String> other =
                    asked.verdict() == Verdict.DIFFERENT
                            ? sides.apartFrom(one.get(), asked.other())
                            : sides.spelling(asked.other());
            return other.map(o -> judge(one.get(), o)).orElseGet(() -> unknown(asked.other()));
        }

        private static Judged unknown(String id) {
            return new Judged.Unknown("There is no spelling or person " + id + " here.");
        }

        private Judged judge(String one, String other) {
            if (one.equals(other)) {
                return new Judged.Incomplete(
                        "The two are one spelling; a judgement is on two of them.");
            }
            Set<String> around = new StoredSpellings(sql).around(List.of(one, other));
            sql.select(SPELLINGS.ID)
                    .from(SPELLINGS)
                    .where(SPELLINGS.ID.in(around))
                    .orderBy(SPELLINGS.ID)
                    .forUpdate()
                    .fetch();
            return against(one, other, around).orElseGet(() -> add(one, other));
        }

        private Optional<Judged> against(String one, String other, Set<String> around) {
            Map<String, Spelling> told = new StoredSpellings(sql).told(List.of(one, other));
            return new JudgementRows(sql)
                    .byHand(around)
                    .against(key(told, one), key(told, other), asked.verdict())
                    .map(Making::contradicted);
        }

        private static String key(Map<String, Spelling> told, String id) {
            return Objects.requireNonNull(told.get(id)).key();
        }

        private static Judged contradicted(HandJudgement earlier) {
            return new Judged.Contradicted(
                    "Judgement "
                            + earlier.number()
                            + ", which "
                            + earlier.author()
                            + " made on "
                            + earlier.at().atOffset(ZoneOffset.UTC).toLocalDate()
                            + ", says that \""
                            + printed(earlier.one())
                            + "\" and \""
                            + printed(earlier.other())
                            + "\" are "
                            + told(earlier.verdict())
                            + ": \""
                            + earlier.reason()
                            + "\" Withdraw it first, if it does not hold.");
        }

        private static String printed(String key) {
            return key.substring(0, key.indexOf('\n'));
        }

        private static String told(Verdict verdict) {
            return switch (verdict) {
                case SAME -> "the same person";
                case DIFFERENT -> "different persons";
                case UNDECIDED -> "not to be decided";
            };
        }

        private Judged add(String one, String other) {
            long number =
                    Objects.requireNonNull(
                            sql.insertInto(JUDGEMENTS)
                                    .set(JUDGEMENTS.ONE, one)
                                    .set(JUDGEMENTS.OTHER, other)
                                    .set(JUDGEMENTS.VERDICT, Columns.word(asked.verdict()))
                                    .set(JUDGEMENTS.BY_HAND, true)
                                    .set(JUDGEMENTS.AUTHOR, Columns.text(asked.author().strip()))
                                    .set(JUDGEMENTS.REASON, Columns.text(asked.reason().strip()))
                                    .set(JUDGEMENTS.FEATURES, "[]")
                                    .set(JUDGEMENTS.MADE_AT, at)
                                    .set(JUDGEMENTS.KNOWN_AT, at)
                                    .returningResult(JUDGEMENTS.JUDGEMENT)
                                    .fetchSingle()
                                    .value1());
            new PersonRows(sql).judge(List.of(one, other), prompt(at, "judged by hand"));
            return new Judged.Done(row(sql, number).orElseThrow());
        }
    }

    private static PersonRows.Prompt prompt(OffsetDateTime at, String why) {
        return new PersonRows.Prompt("Stakeline", why, at, at);
    }

    @Override
    public Judged withdraw(long number, String author, String reason, Instant at) {
        return signed(author, reason)
                .orElseGet(
                        () ->
                                database.transactionResult(
                                        c ->
                                                withdraw(
                                                        c.dsl(),
                                                        number,
                                                        List.of(author.strip(), reason.strip()),
                                                        Columns.moment(at))));
    }

    private static Judged withdraw(
            DSLContext sql, long number, List<String> signed, OffsetDateTime at) {
        sql.select(JUDGEMENTS.JUDGEMENT)
                .from(JUDGEMENTS)
                .where(JUDGEMENTS.JUDGEMENT.eq(number))
                .forUpdate()
                .fetch();
        JudgementRow row = row(sql, number).orElse(null);
        if (row == null) {
            return new Judged.Unknown("There is no judgement " + number + " here.");
        }
        if (!row.byHand()) {
            return new Judged.Contradicted(
                    "Judgement "
                            + number
                            + " is computed. It is not withdrawn; a judgement by hand on the two spellings stands over it.");
        }
        JudgementRow.Withdrawal earlier = row.withdrawn();
        if (earlier != null) {
            return new Judged.Contradicted(
                    "Judgement "
                            + number
                            + " was withdrawn on "
                            + earlier.madeAt().atOffset(ZoneOffset.UTC).toLocalDate()
                            + " by "
                            + earlier.author()
                            + " already: \""
                            + earlier.reason()
                            + "\"");
        }
        new JudgementRows(sql).withdraw(number, signed.getFirst(), signed.getLast(), at, at);
        new PersonRows(sql)
                .judge(
                        List.of(row.one().spelling(), row.other().spelling()),
                        prompt(at, "a judgement by hand was withdrawn"));
        return new Judged.Done(row(sql, number).orElseThrow());
    }

    @Override
    public Optional<JudgementRow> byNumber(long number) {
        return row(database, number);
    }

    private static Optional<JudgementRow> row(DSLContext sql, long number) {
        return new JudgementRows(sql)
                .select(JUDGEMENTS.JUDGEMENT.eq(number))
                .fetchOptional(JudgementRows::row);
    }

    @Override
    public List<JudgementRow> of(String person) {
        return select(JudgementRows.touching(new PersonsThen(database).spellings(person, null)));
    }

    @Override
    public List<JudgementRow> inForce(String person, @Nullable Instant knownBy) {
        Collection<String> spellings = new PersonsThen(database).spellings(person, knownBy);
        return select(JudgementRows.touching(spellings).and(inForce(knownBy)));
    }

    /** In force then, by what was known then; now for null. */
    static Condition inForce(@Nullable Instant knownBy) {
        if (knownBy == null) {
            return JudgementRows.inForce();
        }
        OffsetDateTime then = Columns.moment(knownBy);
        return JUDGEMENTS
                .KNOWN_AT
                .le(then)
                .and(JudgementRows.inForce().or(WITHDRAWALS.KNOWN_AT.gt(then)));
    }

    private List<JudgementRow> select(Condition which) {
        return new JudgementRows(database).select(which).fetch(JudgementRows::row);
    }
}

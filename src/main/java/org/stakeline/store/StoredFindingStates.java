package org.stakeline.store;

import static org.stakeline.store.schema.Tables.FINDING_STATES;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.stakeline.store.schema.tables.records.FindingStatesRecord;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people made of findings, by SQL. */
final class StoredFindingStates implements FindingStates {

    private final DSLContext database;

    StoredFindingStates(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<FindingRemark> history(FindingRow finding) {
        return history(database, finding);
    }

    private static List<FindingRemark> history(DSLContext sql, FindingRow finding) {
        return sql.selectFrom(FINDING_STATES)
                .where(of(finding))
                .orderBy(FINDING_STATES.ENTRY)
                .fetch(StoredFindingStates::remark);
    }

    private static Condition of(FindingRow row) {
        return FINDING_STATES
                .FILING
                .eq(row.filing())
                .and(FINDING_STATES.CODE.eq(row.finding().code()))
                .and(FINDING_STATES.MESSAGE.eq(row.finding().message()))
                .and(FINDING_STATES.PATHS.eq(Json.write(row.finding().paths())));
    }

    @Override
    public Optional<FindingRemark> add(FindingRow finding, Saying saying) {
        return database.transactionResult(
                configuration -> {
                    DSLContext sql = configuration.dsl();
                    return isNewest(history(sql, finding), saying.after())
                            ? Optional.of(insert(sql, finding, saying, null))
                            : Optional.empty();
                });
    }

    @Override
    public Optional<FindingRemark> undo(
            FindingRow finding, String author, Instant at, @Nullable Long after) {
        return database.transactionResult(
                configuration -> {
                    DSLContext sql = configuration.dsl();
                    List<FindingRemark> history = history(sql, finding);
                    if (history.isEmpty() || !isNewest(history, after)) {
                        return Optional.empty();
                    }
                    FindingRemark last = history.getLast();
                    Saying before = before(history, author, at);
                    return Optional.of(insert(sql, finding, before, last.entry()));
                });
    }

    // the state, and the note, as they were before the newest remark
    private static Saying before(List<FindingRemark> history, String author, Instant at) {
        if (history.size() == 1) {
            return new Saying(FindingState.OPEN, null, author, at, null);
        }
        FindingRemark last = history.get(history.size() - 2);
        return new Saying(last.state(), last.note(), author, at, null);
    }

    private static boolean isNewest(List<FindingRemark> history, @Nullable Long after) {
        long newest = history.isEmpty() ? 0 : history.getLast().entry();
        return after == null || after == newest;
    }

    private static FindingRemark insert(
            DSLContext sql, FindingRow row, Saying saying, @Nullable Long undoes) {
        String note = saying.note();
        return remark(
                sql.insertInto(FINDING_STATES)
                        .set(FINDING_STATES.FILING, row.filing())
                        .set(FINDING_STATES.CODE, row.finding().code())
                        .set(FINDING_STATES.MESSAGE, row.finding().message())
                        .set(FINDING_STATES.PATHS, Json.write(row.finding().paths()))
                        .set(FINDING_STATES.STATE, Columns.word(saying.state()))
                        .set(FINDING_STATES.NOTE, note == null ? null : Columns.text(note))
                        .set(FINDING_STATES.AUTHOR, Columns.text(saying.author()))
                        .set(FINDING_STATES.MADE_AT, Columns.moment(saying.at()))
                        .set(FINDING_STATES.UNDOES, undoes)
                        .returning()
                        .fetchSingle());
    }

    private static FindingRemark remark(FindingStatesRecord row) {
        return new FindingRemark(
                row.getEntry(),
                Columns.constant(FindingState.class, row.getState()),
                row.getNote(),
                row.getAuthor(),
                row.getMadeAt().toInstant(),
                row.getUndoes());
    }
}

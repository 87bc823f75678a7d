package org.stakeline.store;

import org.jooq.DSLContext;

import javax.sql.DataSource;

/**
 * Filings, issuers, persons, judgements, findings and the record of what was ingested, in one
 * database.
 */
public final class Store {

    private final DSLContext database;

    private Store(DSLContext database) {
        this.database = database;
    }

    /** The store in this database, which is brought to the newest schema first. */
    public static Store open(DataSource source) {
        DSLContext database = Database.open(source);
        Unspelled.spell(database);
        return new Store(database);
    }

    public Filings filings() {
        return new StoredFilings(database);
    }

    public Issuers issuers() {
        return new StoredIssuers(database);
    }

    public Persons persons() {
        return new StoredPersons(database);
    }

    public Judgements judgements() {
        return new StoredJudgements(database);
    }

    public Findings findings() {
        return new StoredFindings(database);
    }

    public FindingStates findingStates() {
        return new StoredFindingStates(database);
    }

    public Audit audit() {
        return new StoredAudit(database);
    }

    public Dues dues() {
        return new StoredDues(database);
    }

    public Moves moves() {
        return new StoredMoves(database);
    }

    public Changes changes() {
        return new StoredChanges(database);
    }

    public Intake intake() {
        return new StoredIntake(database);
    }
}

package org.stakeline.store;

import org.jooq.DSLContext;

import javax.sql.DataSource;

/** Filings, issuers, holders, findings and the record of what was ingested, in one database. */
public final class Store {

    private final DSLContext database;

    private Store(DSLContext database) {
        this.database = database;
    }

    /** The store in this database, which is brought to the newest schema first. */
    public static Store open(DataSource source) {
        return new Store(Database.open(source));
    }

    public Filings filings() {
        return new StoredFilings(database);
    }

    public Issuers issuers() {
        return new StoredIssuers(database);
    }

    public Holders holders() {
        return new StoredHolders(database);
    }

    public Findings findings() {
        return new StoredFindings(database);
    }

    public Audit audit() {
        return new StoredAudit(database);
    }

    public Intake intake() {
        return new StoredIntake(database);
    }
}

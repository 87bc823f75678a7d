package org.stakeline.store;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import javax.sql.DataSource;

/** The store and its repositories, for whoever asks the application for them. */
@Factory
final class StoreBeans {

    @Singleton
    Store store(DataSource source) {
        return Store.open(source);
    }

    @Singleton
    Filings filings(Store store) {
        return store.filings();
    }

    @Singleton
    Issuers issuers(Store store) {
        return store.issuers();
    }

    @Singleton
    Persons persons(Store store) {
        return store.persons();
    }

    @Singleton
    Judgements judgements(Store store) {
        return store.judgements();
    }

    @Singleton
    Findings findings(Store store) {
        return store.findings();
    }

    @Singleton
    FindingStates findingStates(Store store) {
        return store.findingStates();
    }

    @Singleton
    Audit audit(Store store) {
        return store.audit();
    }

    @Singleton
    Dues dues(Store store) {
        return store.dues();
    }

    @Singleton
    Moves moves(Store store) {
        return store.moves();
    }

    @Singleton
    Changes changes(Store store) {
        return store.changes();
    }

    @Singleton
    Intake intake(Store store) {
        return store.intake();
    }
}

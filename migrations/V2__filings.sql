-- Exact decimals (shares, percents, prices) are kept as text, in plain digits as the reading contract has them:
-- the places that were printed say how far a number was rounded (6.20 is not the statement 6.2), some percents
-- are bounds (<1), and no fixed scale of numeric holds every fraction of a share. Where a list is sorted by a
-- number, a numeric column beside it, named _order, holds the sort key and nothing else.
--
-- Two times: known_at is when the public record said it (EDGAR's acceptance, else when the file was received);
-- as_of, or valid_from and valid_to, is when it was so in the world. A reading is what one version of the
-- reader made of a filing; a newer one is added beside it, and the older one's replaced_at is set.

create table issuers (
    id text not null,
    cik text,
    name text not null,
    name_key text not null,
    constraint issuers_pk primary key (id),
    constraint issuers_cik_uq unique (cik)
);
create index issuers_name_key_ix on issuers (name_key);

create table holders (
    id text not null,
    cik text,
    name text not null,
    name_key text not null,
    constraint holders_pk primary key (id),
    constraint holders_cik_uq unique (cik)
);
create index holders_name_key_ix on holders (name_key);

create table filings (
    id text not null,
    sha256 char(64) not null,
    accession text,
    known_at timestamp with time zone not null,
    constraint filings_pk primary key (id),
    constraint filings_sha256_uq unique (sha256),
    constraint filings_document_fk foreign key (sha256) references documents (sha256)
);
create index filings_accession_ix on filings (accession);
create index filings_known_at_ix on filings (known_at);

create table readings (
    filing text not null,
    reading integer not null,
    reader_version text not null,
    digest char(64) not null,
    read_at timestamp with time zone not null,
    replaced_at timestamp with time zone,
    era text not null,
    form text,
    schedule text not null,
    amendment_number integer,
    previous_accession text,
    event_date date,
    filed_date date,
    accepted_at timestamp with time zone,
    issuer text not null,
    issuer_by text not null,
    issuer_name text,
    security_title text,
    is_ads boolean,
    persons integer not null,
    lead_person text,
    largest_percent text,
    largest_percent_order numeric(38, 10),
    errors integer not null,
    inconsistencies integer not null,
    warnings integer not null,
    infos integer not null,
    valid_from date,
    known_at timestamp with time zone not null,
    constraint readings_pk primary key (filing, reading),
    constraint readings_filing_fk foreign key (filing) references filings (id),
    constraint readings_issuer_fk foreign key (issuer) references issuers (id)
);
create index readings_issuer_ix on readings (issuer);
create index readings_known_at_ix on readings (known_at);
create index readings_event_date_ix on readings (event_date);

-- The reading contract's JSON of a filing, with its evidence.
create table reading_texts (
    filing text not null,
    reading integer not null,
    json text not null,
    constraint reading_texts_pk primary key (filing, reading),
    constraint reading_texts_reading_fk foreign key (filing, reading) references readings (filing, reading)
);

-- Each document of a filing as a person sees it, with the map back to its characters.
create table renderings (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    document text,
    text bytea not null,
    constraint renderings_pk primary key (filing, reading, ordinal),
    constraint renderings_reading_fk foreign key (filing, reading) references readings (filing, reading)
);

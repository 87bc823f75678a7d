-- When each filing was due, filings that ought to be there and are not, and filings that stand: what the chains of
-- an issuer's filings come to, made anew whenever one of them is stored or read again. Nothing here is a fact of
-- its own; both tables can be emptied at any time. For a filing that is missing, filing is the one beside which it
-- lies. due_dates_made says up to which entry of the record, and by which version of the program, it was computed.
create table due_dates (
    issuer text not null,
    ordinal integer not null,
    filing text not null,
    kind text not null,
    due date,
    filed date,
    days_after integer not null,
    what text not null,
    words text not null,
    constraint due_dates_pk primary key (issuer, ordinal),
    constraint due_dates_issuer_fk foreign key (issuer) references issuers (id),
    constraint due_dates_filing_fk foreign key (filing) references filings (id)
);
create index due_dates_filing_ix on due_dates (filing);
create index due_dates_due_ix on due_dates (due);
create index due_dates_filed_ix on due_dates (filed);

create table due_dates_made (
    version text not null,
    entry bigint not null,
    constraint due_dates_made_pk primary key (version)
);

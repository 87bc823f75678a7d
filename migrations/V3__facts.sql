-- What the filings state, one table for each noun, and what was found and computed.

create table cusips (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    cusip text not null,
    as_of date,
    known_at timestamp with time zone not null,
    constraint cusips_pk primary key (filing, reading, ordinal),
    constraint cusips_reading_fk foreign key (filing, reading) references readings (filing, reading)
);
create index cusips_cusip_ix on cusips (cusip);

create table persons (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    holder text not null,
    holder_by text not null,
    name text,
    cik text,
    group_box text,
    funds text not null,
    legal_proceedings boolean,
    citizenship text,
    sole_voting text,
    shared_voting text,
    sole_dispositive text,
    shared_dispositive text,
    aggregate text,
    aggregate_order numeric(38, 10),
    excludes_shares boolean,
    percent text,
    percent_order numeric(38, 10),
    types text not null,
    as_of date,
    known_at timestamp with time zone not null,
    constraint persons_pk primary key (filing, reading, ordinal),
    constraint persons_reading_fk foreign key (filing, reading) references readings (filing, reading),
    constraint persons_holder_fk foreign key (holder) references holders (id)
);
create index persons_holder_ix on persons (holder);

create table items (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    number text,
    title text,
    text text,
    as_of date,
    known_at timestamp with time zone not null,
    constraint items_pk primary key (filing, reading, ordinal),
    constraint items_reading_fk foreign key (filing, reading) references readings (filing, reading)
);

create table trades (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    person text,
    side text,
    quantity text,
    unit text,
    unit_heading text,
    price text,
    low text,
    high text,
    currency text,
    note text,
    as_of date,
    known_at timestamp with time zone not null,
    constraint trades_pk primary key (filing, reading, ordinal),
    constraint trades_reading_fk foreign key (filing, reading) references readings (filing, reading)
);
create index trades_as_of_ix on trades (as_of);

create table relationships (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    subject text,
    object text,
    kind text,
    percent text,
    collective_percent text,
    sentence text,
    valid_from date,
    valid_to date,
    known_at timestamp with time zone not null,
    constraint relationships_pk primary key (filing, reading, ordinal),
    constraint relationships_reading_fk foreign key (filing, reading) references readings (filing, reading)
);

create table outstanding (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    shares text,
    security_title text,
    as_of date,
    known_at timestamp with time zone not null,
    constraint outstanding_pk primary key (filing, reading, ordinal),
    constraint outstanding_reading_fk foreign key (filing, reading) references readings (filing, reading)
);

create table ratios (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    ads text,
    shares text,
    as_of date,
    known_at timestamp with time zone not null,
    constraint ratios_pk primary key (filing, reading, ordinal),
    constraint ratios_reading_fk foreign key (filing, reading) references readings (filing, reading)
);

create table findings (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    origin text not null,
    code text not null,
    level text not null,
    message text not null,
    paths text not null,
    spans text not null,
    as_of date,
    known_at timestamp with time zone not null,
    constraint findings_pk primary key (filing, reading, ordinal),
    constraint findings_reading_fk foreign key (filing, reading) references readings (filing, reading)
);
create index findings_code_ix on findings (code);
create index findings_level_ix on findings (level);

create table computed_values (
    filing text not null,
    reading integer not null,
    ordinal integer not null,
    name text not null,
    subject text,
    exact text not null,
    shown text not null,
    rule text not null,
    inputs text not null,
    working text not null,
    as_of date,
    known_at timestamp with time zone not null,
    constraint computed_values_pk primary key (filing, reading, ordinal),
    constraint computed_values_reading_fk foreign key (filing, reading) references readings (filing, reading)
);
create index computed_values_name_ix on computed_values (name);
create index computed_values_subject_ix on computed_values (filing, reading, name, subject);

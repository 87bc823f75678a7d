-- Filings as received, addressed by the SHA-256 of their bytes, never changed.
create table documents (
    sha256 char(64) not null,
    source text not null,
    bytes bytea not null,
    received_at timestamp with time zone not null,
    constraint documents_pk primary key (sha256)
);

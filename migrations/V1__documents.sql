-- Files as received, addressed by the SHA-256 of their bytes, never changed. The bytes lie apart, so that
-- a list of documents does not carry them.
create table documents (
    sha256 char(64) not null,
    size bigint not null,
    source text not null,
    received_at timestamp with time zone not null,
    constraint documents_pk primary key (sha256)
);

create table document_bytes (
    sha256 char(64) not null,
    bytes bytea not null,
    constraint document_bytes_pk primary key (sha256),
    constraint document_bytes_document_fk foreign key (sha256) references documents (sha256)
);

-- The numbers the agency gave its documents, as they read now: what comes next is proposed from here.
create table document_number (
    request_id varchar(64) not null,
    sequence   bigint      not null,
    agency_id  varchar(64) not null,
    series     varchar     not null,
    no         integer     not null,
    primary key (request_id, sequence)
);
create index document_number_series on document_number (agency_id, series, no);

-- The agency's documents as they stand now: one row each.
create table document_entry (
    document_id    varchar(64)  primary key,
    agency_id      varchar(64)  not null,
    title          varchar(400) not null,
    document_no    varchar(400),
    kind           varchar(32)  not null,
    issued_on      date         not null,
    department     varchar(400),
    attribute      varchar(16)  not null,
    publish_due_on date,
    published_on   date,
    site_column    varchar(400),
    repealed_on    date
);
create index document_entry_list on document_entry (agency_id, issued_on desc, document_id);

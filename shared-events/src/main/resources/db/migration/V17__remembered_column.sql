-- What the headings of an agency's own ledger meant last; '*' = kept as a note, '' = left out.
create table remembered_column (
    agency_id     varchar(36)  not null,
    ledger_table  varchar(16)  not null,
    heading       varchar(500) not null,
    ledger_column varchar(50)  not null,
    primary key (agency_id, ledger_table, heading)
);

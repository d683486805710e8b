-- What is known of each case so far, so that the next event can be counted.
create table tally_case (
    case_id     varchar(64)  primary key,
    agency_id   varchar(64)  not null,
    facts       text         not null
);

-- One row per case and cell: for which legal days it holds, and from which to which position of the log it was so.
create table tally_entry (
    case_id        varchar(64) not null,
    cell           varchar(80) not null,
    report_year    integer     not null,
    held_from      date        not null,
    held_until     date,
    event_sequence bigint      not null,
    added_at       bigint      not null,
    withdrawn_at   bigint,
    agency_id      varchar(64) not null,
    primary key (case_id, cell, report_year, held_from, added_at)
);
create index tally_entry_cell on tally_entry (agency_id, report_year, cell, held_from);

-- The counts of the entries that hold now, so that the live report costs the same at ten cases and at a million.
create table tally_cell (
    agency_id   varchar(64) not null,
    report_year integer     not null,
    cell        varchar(80) not null,
    cases       bigint      not null,
    primary key (agency_id, report_year, cell)
);

-- Figures of table 2 that the desk was told.
create table tally_figure (
    agency_id    varchar(64)    not null,
    report_year  integer        not null,
    figure       varchar(64)    not null,
    added_at     bigint         not null,
    withdrawn_at bigint,
    amount       numeric(24, 6) not null,
    amount_scale integer        not null,
    reported_on  date           not null,
    reported_by  varchar(128)   not null,
    source       varchar(400),
    primary key (agency_id, report_year, figure, added_at)
);

-- Years that were closed.
create table tally_year (
    agency_id     varchar(64) not null,
    report_year   integer     not null,
    closed_on     date        not null,
    carried_over  integer     not null,
    rules_version varchar(32) not null,
    added_at      bigint      not null,
    primary key (agency_id, report_year)
);

-- The tally also counts what the text of the report says, and knows who wrote it and what was published. It is counted anew
-- from the log, so its tables are made anew.
delete from token_entry where processor_name = 'tally';
delete from dead_letter_entry where processing_group = 'tally';
drop table tally_entry;
drop table tally_cell;
drop table tally_case;
drop table tally_figure;
drop table tally_year;

-- What is known of each case so far: of a request or a remedy what the tables need, of anything else its name.
create table tally_case (
    case_id     varchar(160) primary key,
    agency_id   varchar(64)  not null,
    facts       text         not null
);

-- One row per case and cell: for which legal days it holds, and from which to which position of the log it was so.
create table tally_entry (
    case_id        varchar(160) not null,
    cell           varchar(200) not null,
    report_year    integer      not null,
    held_from      date         not null,
    held_until     date,
    event_sequence bigint       not null,
    amount         bigint       default 1 not null,
    added_at       bigint       not null,
    withdrawn_at   bigint,
    agency_id      varchar(64)  not null,
    primary key (case_id, cell, report_year, held_from, event_sequence, added_at)
);
create index tally_entry_cell on tally_entry (agency_id, report_year, cell, held_from);

-- The sums of the entries that hold now, so that the live report costs the same at ten cases and at a million.
create table tally_cell (
    agency_id   varchar(64)  not null,
    report_year integer      not null,
    cell        varchar(200) not null,
    cases       bigint       not null,
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

-- What was written into the sections of a report, and until which position of the log it stood.
create table tally_narrative (
    agency_id    varchar(64)  not null,
    report_year  integer      not null,
    section      integer      not null,
    added_at     bigint       not null,
    withdrawn_at bigint,
    written_on   date         not null,
    written_by   varchar(128) not null,
    text         text         not null,
    primary key (agency_id, report_year, section, added_at)
);

-- What was published, and what it was made from.
create table tally_publication (
    agency_id        varchar(64)  not null,
    report_year      integer      not null,
    publication_no   integer      not null,
    published_on     date         not null,
    published_by     varchar(128) not null,
    log_position     bigint       not null,
    rules_version    varchar(32)  not null,
    calendar_version varchar(200) not null,
    tables_hash      varchar(64)  not null,
    restates         integer,
    reason           text,
    added_at         bigint       not null,
    primary key (agency_id, report_year, publication_no)
);

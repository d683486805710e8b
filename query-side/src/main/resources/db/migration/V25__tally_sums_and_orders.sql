-- A million cases: sums of moves answer what was known on any day, and an entry tells how long it lasts, so that those that
-- held on a day are found among many that ended long before. The tally is counted anew from the log.
delete from token_entry where processor_name = 'tally';
delete from dead_letter_entry where processing_group = 'tally';
drop table tally_entry;
drop table tally_cell;
truncate table tally_case;
truncate table tally_figure;
truncate table tally_year;
truncate table tally_narrative;
truncate table tally_publication;

-- One row per case and cell: for which legal days it holds, and from which to which position of the log it was so.
-- lasting: 0 it holds for good; k it ends within 4^k days; -k it was withdrawn within 4^k places of the log.
-- Every index grows where the office works today, and not all over, as it would by the random ids of the cases.
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
    lasting        smallint     default 0 not null,
    agency_id      varchar(64)  not null,
    primary key (added_at, case_id, cell, report_year, held_from, event_sequence)
);
create index tally_entry_cell on tally_entry (agency_id, report_year, cell, lasting, held_until, held_from, case_id);
create index tally_entry_withdrawn on tally_entry (lasting, withdrawn_at);

-- Sums of what moved each cell, by the year of the legal day, as it is known now: the live report costs the same at ten
-- cases and at a million.
create table tally_cell (
    agency_id   varchar(64)  not null,
    report_year integer      not null,
    cell        varchar(200) not null,
    legal_year  integer      not null,
    cases       bigint       not null,
    entries     bigint       not null,
    primary key (agency_id, report_year, cell, legal_year)
);

-- The same by the legal day and the part of the log that said so: what was known at any place in it, of any day.
create table tally_move (
    agency_id   varchar(64)  not null,
    report_year integer      not null,
    legal_day   date         not null,
    log_part    bigint       not null,
    cell        varchar(200) not null,
    cases       bigint       not null,
    entries     bigint       not null,
    primary key (agency_id, report_year, legal_day, log_part, cell)
);

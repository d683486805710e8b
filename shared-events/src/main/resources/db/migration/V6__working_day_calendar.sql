-- The working-day calendar: what was adopted over the years the desk ships with, in the order of adoption.
create table adopted_calendar (
    place         integer     primary key,
    agency_id     varchar(64),
    calendar_year integer     not null,
    version       varchar(64) not null,
    adopted_on    date        not null,
    notices       varchar     not null,
    rest_days     varchar     not null,
    make_up_days  varchar     not null
);

-- The due dates that moved with it, for the supervisor's list.
create table moved_due_date (
    request_id       varchar(64) not null,
    sequence         bigint      not null,
    agency_id        varchar(64) not null,
    moved_from       date,
    moved_to         date,
    provisional      boolean     not null,
    calendar_version varchar     not null,
    recorded_at      timestamp(3) with time zone not null,
    primary key (request_id, sequence)
);
create index moved_due_date_list on moved_due_date (agency_id, recorded_at);

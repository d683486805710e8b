-- What the acts must know of the whole store before they act. Kept from the log, in the acts' own transactions.
create table known_agency (
    agency_id varchar(36)  primary key,
    name      varchar(500) not null,
    place     integer      not null
);

create table known_request (
    request_id         varchar(36)  primary key,
    agency_id          varchar(36)  not null,
    register_no        varchar(500) not null,
    serial_year        integer,
    serial             integer,
    received_on        date         not null,
    may_owe_carry_over boolean      not null,
    fingerprint        varchar(64),
    constraint known_request_register_no unique (agency_id, register_no)
);
create index known_request_serial on known_request (agency_id, serial_year, serial);
create index known_request_owing on known_request (agency_id, may_owe_carry_over, received_on);

create table known_carry_over (
    request_id     varchar(36) not null,
    reporting_year integer     not null,
    agency_id      varchar(36) not null,
    primary key (request_id, reporting_year)
);
create index known_carry_over_year on known_carry_over (agency_id, reporting_year);

create table known_remedy (
    remedy_id    varchar(36) primary key,
    agency_id    varchar(36) not null,
    request_id   varchar(36),
    kind         varchar(32) not null,
    accepted_on  date        not null,
    concluded_on date,
    result       varchar(16)
);
create index known_remedy_agency on known_remedy (agency_id);

create table known_year (
    agency_id      varchar(36) not null,
    reporting_year integer     not null,
    closed         boolean     not null,
    primary key (agency_id, reporting_year)
);

create table known_figure (
    agency_id      varchar(36)    not null,
    reporting_year integer        not null,
    figure         varchar(64)    not null,
    amount         numeric(38, 10) not null,
    primary key (agency_id, reporting_year, figure)
);

-- Forms that were taken, so that a form sent twice is performed once.
create table done_command (
    command_id varchar(36)   primary key,
    page       varchar(1000) not null,
    notice     varchar(2000) not null,
    done_at    timestamp(6) with time zone not null
);

-- Who may sign in.
create table account (
    name         varchar(64)  primary key,
    display_name varchar(100) not null,
    password     varchar(100) not null,
    role         varchar(16)  not null,
    demo         boolean      not null,
    enabled      boolean      not null,
    created_at   timestamp(6) with time zone not null
);

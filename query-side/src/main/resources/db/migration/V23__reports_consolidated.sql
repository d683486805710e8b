-- Reports of agencies that keep their requests elsewhere, and until which position of the log they stood.
create table tally_outside_report (
    agency_id    varchar(64)  not null,
    report_year  integer      not null,
    report_no    integer      not null,
    name         varchar(200) not null,
    received_on  date         not null,
    received_by  varchar(128) not null,
    file_name    varchar(400) not null,
    media_type   varchar(200) not null,
    sha256       varchar(64)  not null,
    tables_text  text         not null,
    tables_hash  varchar(64)  not null,
    replaces     integer,
    added_at     bigint       not null,
    withdrawn_at bigint,
    withdrawn_on date,
    withdrawn_by varchar(128),
    reason       text,
    primary key (agency_id, report_year, report_no)
);

-- What was added up, and from what.
create table tally_consolidation (
    agency_id        varchar(64)  not null,
    report_year      integer      not null,
    consolidation_no integer      not null,
    consolidated_on  date         not null,
    consolidated_by  varchar(128) not null,
    log_position     bigint       not null,
    rules_version    varchar(32)  not null,
    calendar_version varchar(200) not null,
    tables_hash      varchar(64)  not null,
    shares           text         not null,
    left_out         text         not null,
    added_at         bigint       not null,
    primary key (agency_id, report_year, consolidation_no)
);

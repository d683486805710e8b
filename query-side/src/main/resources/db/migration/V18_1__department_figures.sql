-- What departments reported for table 2; no statistics: these come from what the agency reported.
create table department_report (
    agency_id   varchar(64)  not null,
    report_year integer      not null,
    department  varchar(200) not null,
    reported_on date         not null,
    reported_by varchar(128) not null,
    source      varchar(400),
    primary key (agency_id, report_year, department)
);
create table department_figure (
    agency_id    varchar(64)    not null,
    report_year  integer        not null,
    department   varchar(200)   not null,
    figure       varchar(64)    not null,
    amount       numeric(24, 6) not null,
    amount_scale integer        not null,
    primary key (agency_id, report_year, department, figure)
);

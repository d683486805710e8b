-- How many items were published in a column during a month, as it was last counted.
create table items_published (
    agency_id   varchar(64)  not null,
    report_year integer      not null,
    month_no    integer      not null,
    site_column varchar(200) not null,
    items       integer      not null,
    counted_on  date         not null,
    primary key (agency_id, report_year, site_column, month_no)
);

-- How many requests are in each list that does not depend on the day: counting a large register takes longer than showing it.
create table register_total (
    agency_id varchar(64) not null,
    list      varchar(32) not null,
    total     bigint      not null,
    primary key (agency_id, list)
);

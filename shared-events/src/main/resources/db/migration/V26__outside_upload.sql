-- Reports of agencies elsewhere that were sent in and checked: kept until they are added, thrown away after a day.
create table outside_upload (
    upload_id   varchar(36)  primary key,
    agency_id   varchar(64)  not null,
    report_year integer      not null,
    name        varchar(100),
    uploaded_at timestamp(3) with time zone not null,
    file_name   varchar(255) not null,
    content     bytea        not null
);

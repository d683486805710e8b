-- Ledgers that are being brought in through the pages: kept between the steps, thrown away when done or after a day.
create table ledger_upload (
    upload_id   varchar(36) primary key,
    agency_id   varchar(36) not null,
    uploaded_by varchar(64) not null,
    uploaded_at timestamp(3) with time zone not null,
    state       varchar(16) not null,
    files       text        not null,
    sheets      text        not null,
    dry_run     text,
    done_rows   integer     not null,
    all_rows    integer     not null,
    recorded    text,
    failure     varchar(16)
);
create index ledger_upload_agency on ledger_upload (agency_id, uploaded_at);

create table ledger_upload_file (
    upload_id varchar(36)  not null,
    place     integer      not null,
    name      varchar(255) not null,
    content   bytea        not null,
    primary key (upload_id, place)
);

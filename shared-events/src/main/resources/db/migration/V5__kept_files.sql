-- The files the desk keeps: letters as issued, templates, scans. Named by what is in them, never changed.
create table kept_file (
    sha256     varchar(64)  primary key,
    media_type varchar(255) not null,
    bytes      bigint       not null,
    kept_at    timestamp(3) with time zone not null,
    content    bytea        not null
);

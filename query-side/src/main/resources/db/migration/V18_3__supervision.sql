-- Complaints as they stand now; who complained and in which words stays in the log.
create table complaint_entry (
    complaint_id varchar(64)  primary key,
    agency_id    varchar(64)  not null,
    received_on  date         not null,
    matter       varchar(32)  not null,
    department   varchar(400),
    register_no  varchar(400),
    concluded_on date,
    result       varchar(16)
);
create index complaint_entry_list on complaint_entry (agency_id, received_on desc, complaint_id);

-- Consultations, trainings, inspections and cures: one row each; a cure stands under the record of its inspection.
create table activity_entry (
    record_id  varchar(64)  not null,
    sequence   bigint       not null,
    agency_id  varchar(64)  not null,
    kind       varchar(16)  not null,
    held_on    date         not null,
    title      varchar(400) not null,
    how_many   integer,
    department varchar(400),
    primary key (record_id, sequence)
);
create index activity_entry_list on activity_entry (agency_id, held_on desc, record_id, sequence);

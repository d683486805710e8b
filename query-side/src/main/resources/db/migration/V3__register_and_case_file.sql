-- The register: one row per request, as it stands now.
create table register_entry (
    request_id         varchar(64) primary key,
    agency_id          varchar(64) not null,
    register_no        varchar     not null,
    applicant_kind     varchar(32) not null,
    applicant_name     varchar,
    channel            varchar(32),
    information_sought varchar,
    received_on        date        not null,
    answer_due_on      date,
    provisional        boolean     not null,
    stage              varchar(32) not null,
    is_open            boolean     not null,
    ground             varchar(64),
    decided_on         date,
    delivered_on       date,
    department         varchar,
    officer            varchar,
    due_order          integer     not null,
    last_sequence      bigint      not null,
    state              text        not null
);
-- One for each order it is read in, and one that holds all the lists are counted by.
create index register_entry_due on register_entry (agency_id, due_order, register_no);
create index register_entry_received on register_entry (agency_id, received_on desc, register_no desc);
create index register_entry_number on register_entry (agency_id, register_no desc);
create index register_entry_lists
    on register_entry (agency_id, is_open, stage, answer_due_on, delivered_on, decided_on);

-- The case file: one row per event of a request, and of the remedies against its answers.
create table case_event (
    subject     varchar(64) not null,
    sequence    bigint      not null,
    request_id  varchar(64),
    event       varchar(64) not null,
    happened_on date        not null,
    recorded_at timestamp(3) with time zone not null,
    recorded_by varchar     not null,
    via         varchar(16) not null,
    file        varchar,
    file_row    integer,
    reason      varchar,
    payload     text        not null,
    primary key (subject, sequence)
);
create index case_event_request on case_event (request_id);

-- The remedies, as they stand now; a remedy may be older than the ledger and know no request.
create table case_remedy (
    remedy_id  varchar(64) primary key,
    request_id varchar(64),
    facts      text not null
);
create index case_remedy_request on case_remedy (request_id);

-- The agencies that keep their requests here, and their departments.
create table agency_entry (
    agency_id     varchar(64) primary key,
    name          varchar     not null,
    registered_on date        not null,
    recorded_at   timestamp(3) with time zone not null
);
create table department_entry (
    agency_id     varchar(64) not null,
    department_id varchar(64) not null,
    name          varchar     not null,
    added_on      date        not null,
    primary key (agency_id, department_id)
);

-- What was done against a norm: one row per event and rule it broke, as the case reads now.
create table finding (
    request_id  varchar(64) not null,
    sequence    bigint      not null,
    finding_no  integer     not null,
    agency_id   varchar(64) not null,
    register_no varchar     not null,
    rule        varchar(80) not null,
    force       varchar(8)  not null,
    legal_text  varchar(32) not null,
    article     integer     not null,
    paragraph   integer     not null,
    is_reading  boolean     not null,
    happened_on date        not null,
    happened_in integer     not null,
    via         varchar(16) not null,
    message     varchar(80) not null,
    named       text        not null,
    primary key (request_id, sequence, finding_no)
);
-- The list's own order, and the counts by rule and year.
create index finding_list on finding (agency_id, happened_on desc, request_id, sequence, finding_no);
create index finding_rule on finding (agency_id, rule, happened_in);

-- How each event of a request was recorded, since a rectification has all of them judged anew; how many findings it has.
alter table register_entry add column recordings text default '' not null;
alter table register_entry add column findings integer default 0 not null;
create index register_entry_findings on register_entry (agency_id, findings);

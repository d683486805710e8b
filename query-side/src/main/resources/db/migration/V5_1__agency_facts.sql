-- What letters must say of an agency, and the templates of its letters; no row until somebody has said something.
create table agency_facts (
    agency_id varchar(64) primary key,
    facts     text        not null
);

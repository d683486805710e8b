-- What the register is searched by: the pairs of neighbouring characters of each request, and triples of plain letters and
-- digits; see SearchGrams.
create table register_gram (
    agency_id  varchar(64) not null,
    gram       varchar(3)  not null,
    request_id varchar(64) not null,
    primary key (agency_id, gram, request_id)
);

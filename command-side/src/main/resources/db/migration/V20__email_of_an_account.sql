-- Where the owner of an account wants the morning digest; null = wants none.
alter table account add column email varchar(254);

-- Who had the digest of which day, so that nobody has it twice.
create table digest_sent (
    account varchar(64) not null,
    sent_on date not null,
    primary key (account, sent_on)
);

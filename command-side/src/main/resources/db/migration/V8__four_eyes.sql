-- Whether nobody approves their own draft; an office of one may switch it off.
alter table known_agency add column four_eyes boolean default true not null;

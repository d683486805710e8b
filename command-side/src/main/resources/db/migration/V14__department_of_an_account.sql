-- In which department somebody works; null = not said.
alter table account add column department varchar(200);

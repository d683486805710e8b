-- Whether a document was recorded by mistake: it then counts nowhere.
alter table document_entry add column voided boolean default false not null;

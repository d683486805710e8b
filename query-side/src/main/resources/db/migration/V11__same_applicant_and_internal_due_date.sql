-- Who asked, so that earlier requests of the same applicant are found; and the day by which a department owes its part.
alter table register_entry add column applicant_id varchar(64);
alter table register_entry add column internal_due_on date;
create index register_entry_applicant on register_entry (agency_id, applicant_id);
create index register_entry_name on register_entry (agency_id, applicant_name);

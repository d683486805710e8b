-- By which make of the desk the lists were made: another make reads the log anew.
create table list_version (
    made_as integer not null
);

-- What was published in a column in a month is named as everything else is, so that lists stand in one order whatever the
-- language of the store, and counts on a day that has come. The tally is counted anew from the log.
delete from token_entry where processor_name = 'tally';
delete from dead_letter_entry where processing_group = 'tally';
truncate table tally_case;
truncate table tally_entry;
truncate table tally_cell;
truncate table tally_move;
truncate table tally_figure;
truncate table tally_year;
truncate table tally_narrative;
truncate table tally_publication;
truncate table tally_outside_report;
truncate table tally_consolidation;

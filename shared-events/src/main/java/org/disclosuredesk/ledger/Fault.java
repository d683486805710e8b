package org.disclosuredesk.ledger;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a ledger, and where. A ledger with a fault is refused whole.
 *
 * @param file file or sheet, as the officer knows it
 * @param line the heading being line 1; 0 = the whole file
 * @param column its heading; null = the whole row or file
 * @param value as it stands there; null where nothing stands there
 * @param problem what is wrong
 * @param details what the message names besides, such as the other line of a doubled number
 */
public record Fault(
        String file,
        int line,
        @Nullable String column,
        @Nullable String value,
        Problem problem,
        List<String> details) {

    /** What may be wrong; {@link FaultText} words it. */
    public enum Problem {
        NO_SUCH_FILE,
        UNREADABLE_FILE,
        WRONG_ENCODING,
        EMPTY_FILE,
        MISSING_SHEET,
        MISSING_COLUMN,
        DOUBLE_COLUMN,
        BROKEN_QUOTING,
        TOO_MANY_CELLS,
        MISSING_VALUE,
        NOT_A_DATE,
        DATE_IN_FUTURE,
        NOT_A_NUMBER,
        NOT_A_WHOLE_NUMBER,
        NOT_A_YEAR,
        ANSWER_BEFORE_RECEIPT,
        CONCLUSION_BEFORE_ACCEPTANCE,
        UNKNOWN_KIND,
        UNKNOWN_CHANNEL,
        UNKNOWN_OUTCOME,
        AMBIGUOUS_OUTCOME,
        UNKNOWN_REMEDY,
        UNKNOWN_RESULT,
        UNKNOWN_FIGURE,
        OUTCOME_WITHOUT_DATE,
        DATE_WITHOUT_OUTCOME,
        RESULT_WITHOUT_DATE,
        DATE_WITHOUT_RESULT,
        DOUBLE_REGISTER_NO,
        TOO_LONG,
        DOUBLE_FIGURE,
        DOUBLE_DEPARTMENT,
        OTHER_CASE_IN_STORE,
        OTHER_END_IN_STORE,
        UNKNOWN_CASE,
        UNREADABLE_REPORT,
        NO_AGENCY,
        MISSING_TABLE,
        MISSING_HEAD,
        UNKNOWN_ROW,
        MISSING_ROW,
        DOUBLE_ROW,
        NOT_A_FIGURE_OF_A_REPORT,
        COLUMNS_AND_TOTAL,
        RESULTS_AND_TOTAL,
        UNBALANCED_COLUMN,
        REMEDIES_AND_TOTAL,
        OTHER_YEAR,
        OTHER_AGENCY,
        OTHER_HASH;

        /** Its name in the bundle {@code ledger-messages}. */
        public String key() {
            return "ledger." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the store knows the case and it has gone on otherwise: the row is possible, and stays out. */
        public boolean wentOn() {
            return this == OTHER_CASE_IN_STORE || this == OTHER_END_IN_STORE;
        }
    }

    public Fault {
        details = List.copyOf(details);
    }

    /** Whether its file could be read no further, so that not all its rows are known. */
    public boolean endsTheFile() {
        return line == 0 || problem == Problem.BROKEN_QUOTING;
    }
}

package org.disclosuredesk.intake;

import java.time.Instant;
import java.util.List;
import org.disclosuredesk.ledger.DryRun;
import org.disclosuredesk.ledger.LedgerRecorder.Recorded;
import org.disclosuredesk.ledger.SheetMapping;
import org.jspecify.annotations.Nullable;

/**
 * A ledger that is being brought in through the pages.
 *
 * @param by account name
 * @param files what its files are called
 * @param sheets what each sheet is to the ledger, as it was proposed or chosen
 * @param dryRun what would come of it; null before the columns were chosen
 * @param doneRows how many of {@code allRows} are recorded
 * @param recorded what it brought; null until it is recorded
 * @param failure why it was not recorded; null unless it failed
 */
public record LedgerUpload(
        String uploadId,
        String agencyId,
        String by,
        Instant uploadedAt,
        State state,
        List<String> files,
        List<SheetMapping> sheets,
        @Nullable DryRun dryRun,
        int doneRows,
        int allRows,
        @Nullable Recorded recorded,
        @Nullable Failure failure) {

    /** How far it has come. */
    public enum State {
        /** Somebody has to say what its columns mean. */
        COLUMNS,
        /** It was read beside the store and may be recorded. */
        CHECKED,
        /** It is being recorded. */
        RUNNING,
        /** It is recorded; its files are gone. */
        DONE,
        /** Recording it stopped; what was recorded stays, and it may be tried again. */
        FAILED
    }

    /** Why recording stopped. */
    public enum Failure {
        /** The desk was stopped meanwhile. */
        INTERRUPTED,
        /** Others recorded the same cases meanwhile, so that it has faults now. */
        FAULTS,
        /** Something went wrong; the program log tells. */
        ERROR
    }

    public LedgerUpload {
        files = List.copyOf(files);
        sheets = List.copyOf(sheets);
    }

    /** Whether its columns may still be chosen. */
    public boolean open() {
        return state == State.COLUMNS || state == State.CHECKED || state == State.FAILED;
    }
}

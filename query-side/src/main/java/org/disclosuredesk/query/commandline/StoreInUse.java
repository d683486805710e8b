package org.disclosuredesk.query.commandline;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The store's file is held by another process: one process owns it. */
final class StoreInUse extends AbstractFailureAnalyzer<SQLException> {

    static final String MESSAGE =
            "The store is in use by a running desk. Stop that desk first, or work through its pages.";

    /** Whether that is what lies behind a failure. */
    static boolean caused(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return caused(cause) ? new FailureAnalysis(MESSAGE, "Only one desk may have a store open.", cause) : null;
    }
}

package org.disclosuredesk.command.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.disclosuredesk.command.known.KnownAgencies;
import org.disclosuredesk.command.opening.BeforeOpening;
import org.disclosuredesk.intake.LedgerUpload;
import org.disclosuredesk.intake.LedgerUpload.Failure;
import org.disclosuredesk.intake.LedgerUploads;
import org.disclosuredesk.ledger.DryRun;
import org.disclosuredesk.ledger.LedgerRecorder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Records uploaded ledgers, one after another and whether or not anybody watches; throws old uploads away.
 *
 * <p>A ledger that stopped halfway is recorded by doing it again: what is in the store already brings nothing.
 */
@Component
@ConditionalOnWebApplication
@Order(BeforeOpening.YEAR_END)
class LedgerImports implements BeforeOpening, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerImports.class);
    private static final int PATIENCE_SECONDS = 30;

    private final LedgerUploads uploads;
    private final LedgerRecorder recorder;
    private final KnownAgencies agencies;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "ledger-import"));
    private volatile boolean stopping;

    /** The desk is being stopped: what is recorded stays, the rest waits for somebody to go on. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    LedgerImports(LedgerUploads uploads, LedgerRecorder recorder, KnownAgencies agencies, Clock clock) {
        this.uploads = uploads;
        this.recorder = recorder;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Reads an upload beside the store. */
    DryRun dryRun(LedgerUpload upload) {
        return look(upload).dryRun();
    }

    private Look look(LedgerUpload upload) {
        return Look.at(
                uploads.filesOf(upload.uploadId()),
                upload.sheets(),
                LocalDate.now(clock),
                recorder,
                agencies.nameOf(upload.agencyId()));
    }

    /** Begins to record an upload, unless that has begun already; returns at once. */
    void begin(LedgerUpload upload, String by) {
        if (uploads.start(upload.uploadId())) {
            worker.execute(() -> record(upload, by));
        }
    }

    private void record(LedgerUpload upload, String by) {
        try {
            var look = look(upload);
            var found = look.dryRun();
            if (!found.passes()) {
                uploads.failed(upload.uploadId(), Failure.FAULTS, found);
                return;
            }
            var recorded = recorder.record(
                    look.recordable(),
                    agencies.nameOf(upload.agencyId()),
                    by,
                    (rows, of) -> progressed(upload, rows, of));
            uploads.recorded(upload.uploadId(), recorded, found);
        } catch (Stopped stopped) {
            uploads.failed(upload.uploadId(), Failure.INTERRUPTED, null);
        } catch (RuntimeException failure) {
            LOG.error("The uploaded ledger {} could not be recorded to its end", upload.uploadId(), failure);
            uploads.failed(upload.uploadId(), Failure.ERROR, null);
        }
    }

    private void progressed(LedgerUpload upload, int rows, int of) {
        uploads.progressed(upload.uploadId(), rows, of);
        if (stopping) {
            throw new Stopped();
        }
    }

    @Override
    public void beforeOpening() {
        uploads.interrupted();
        discardOld();
    }

    @Scheduled(cron = "0 15 * * * *", zone = "Asia/Shanghai")
    void discardOld() {
        uploads.discardOld();
    }

    /** Not by an interrupt: that would close the store's file under everybody's hands. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A ledger is still being recorded; it can be gone on with after the next start");
        }
    }
}

package org.disclosuredesk.command.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A form that was taken, by the number it came with, and how it was answered. */
@Entity
class DoneCommand implements Persistable<String> {

    @Id
    private String commandId;

    private String page;
    private String notice;
    private Instant doneAt;

    @Transient
    private boolean fresh;

    DoneCommand(String commandId, Done done, Instant doneAt) {
        this.commandId = commandId;
        this.page = done.page();
        this.notice = done.notice();
        this.doneAt = doneAt;
        this.fresh = true;
    }

    DoneCommand() {
        // Hibernate reads rows through this constructor.
    }

    @Override
    public String getId() {
        return commandId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    Done done() {
        return new Done(page, notice);
    }
}

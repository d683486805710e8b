package org.disclosuredesk.query.proactive;

import java.sql.Types;
import org.disclosuredesk.events.DocumentIssued;
import org.disclosuredesk.events.DocumentPublished;
import org.disclosuredesk.events.DocumentReassessed;
import org.disclosuredesk.events.DocumentRepealed;
import org.disclosuredesk.events.DocumentVoided;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the register of documents. */
@Component
class DocumentRows {

    private final JdbcClient database;

    DocumentRows(JdbcClient database) {
        this.database = database;
    }

    void add(DocumentIssued event) {
        database.sql(
                        "insert into document_entry (document_id, agency_id, title, document_no, kind, issued_on, department,"
                                + " attribute, publish_due_on) values (:id, :agency, :title, :number, :kind, :issued, :department,"
                                + " :attribute, :due)")
                .param("id", event.documentId())
                .param("agency", event.agencyId())
                .param("title", event.title())
                .param("number", event.documentNo(), Types.VARCHAR)
                .param("kind", event.kind().name())
                .param("issued", event.issuedOn())
                .param("department", event.department(), Types.VARCHAR)
                .param("attribute", event.attribute().name())
                .param("due", event.publishDueOn(), Types.DATE)
                .update();
    }

    void reassess(DocumentReassessed event) {
        exactlyOne(
                database.sql("update document_entry set attribute = :attribute, publish_due_on = :due"
                                + " where document_id = :id")
                        .param("attribute", event.attribute().name())
                        .param("due", event.publishDueOn(), Types.DATE)
                        .param("id", event.documentId())
                        .update(),
                event.documentId());
    }

    void publish(DocumentPublished event) {
        exactlyOne(
                database.sql(
                                "update document_entry set published_on = :on, site_column = :column where document_id = :id")
                        .param("on", event.publishedOn())
                        .param("column", event.column())
                        .param("id", event.documentId())
                        .update(),
                event.documentId());
    }

    void repeal(DocumentRepealed event) {
        exactlyOne(
                database.sql("update document_entry set repealed_on = :on where document_id = :id")
                        .param("on", event.repealedOn())
                        .param("id", event.documentId())
                        .update(),
                event.documentId());
    }

    void strike(DocumentVoided event) {
        exactlyOne(
                database.sql("update document_entry set voided = true where document_id = :id")
                        .param("id", event.documentId())
                        .update(),
                event.documentId());
    }

    /** A missing row is a broken list, not a document to skip. */
    private static void exactlyOne(int changed, String documentId) {
        if (changed != 1) {
            throw new IllegalStateException(
                    "The register has %d rows where document %s has one".formatted(changed, documentId));
        }
    }
}

package org.disclosuredesk.query.proactive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.disclosuredesk.law.term.DisclosureAttribute;
import org.disclosuredesk.law.term.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * One page of the register of documents.
 *
 * @param rows the newest first
 * @param page which page, from 1
 * @param pages how many there are, at least 1
 * @param found how many documents match
 * @param counts how many stand in each list, whatever else is looked for
 * @param years in which documents were issued, the newest first
 */
public record DocumentsView(
        List<Row> rows, int page, int pages, long found, Map<String, Long> counts, List<Integer> years) {

    /** A document, as the list shows it. */
    public record Row(
            String documentId,
            String title,
            @Nullable String documentNo,
            DocumentKind kind,
            LocalDate issuedOn,
            @Nullable String department,
            DisclosureAttribute attribute,
            @Nullable LocalDate publishDueOn,
            @Nullable LocalDate publishedOn,
            @Nullable String column,
            @Nullable LocalDate repealedOn) {

        /** Whether it is, or was, published after the period of art. 26. */
        public boolean late(LocalDate today) {
            var due = publishDueOn;
            if (due == null || attribute != DisclosureAttribute.PROACTIVE) {
                return false;
            }
            return publishedOn == null ? repealedOn == null && due.isBefore(today) : due.isBefore(publishedOn);
        }
    }
}

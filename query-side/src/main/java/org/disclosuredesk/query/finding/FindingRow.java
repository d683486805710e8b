package org.disclosuredesk.query.finding;

import java.time.LocalDate;
import org.disclosuredesk.eventlog.Provenance.Via;
import org.disclosuredesk.law.rule.Force;
import org.disclosuredesk.law.term.LegalText;
import org.disclosuredesk.query.words.Phrase;

/**
 * A norm that was broken, as lists show it.
 *
 * @param sequence by which event of the request
 * @param rule which norm, by its name
 * @param force what follows from its breach
 * @param legalText the text its article stands in
 * @param paragraph 0 = the whole article
 * @param reading whether the text is silent and the office reads it so
 * @param happenedOn the legal day of the event
 * @param via how the event came into the log
 * @param says what was broken, in words
 */
public record FindingRow(
        String requestId,
        String registerNo,
        long sequence,
        String rule,
        Force force,
        LegalText legalText,
        int article,
        int paragraph,
        boolean reading,
        LocalDate happenedOn,
        Via via,
        Phrase says) {

    /** The norm's own sentence. */
    public Phrase norm() {
        return Phrase.of("Rule." + rule);
    }

    /** The article it rests on. */
    public Phrase basis() {
        return Phrase.of(
                paragraph == 0 ? "finding.article" : "finding.paragraph",
                Phrase.of("LegalText." + legalText.name()),
                article,
                paragraph);
    }

    /** Its line in the timeline of the case. */
    public String anchor() {
        return "e" + sequence;
    }
}

package org.disclosuredesk.query.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its content.
 *
 * @param section which entry of the navigation is current
 * @param agency the agency's name; null while none is registered
 * @param account what whoever is signed in is called; null where nobody is
 * @param roles what they may do, by bundle key
 * @param mayAct whether they may log and answer requests
 * @param maySign whether they may sign steps of the review, or record that they were signed on paper
 * @param mayAdminister whether they may register the agency and keep the accounts
 * @param mayImport whether they may bring a ledger in and take the whole ledger out
 * @param watches whether it is theirs to watch over the office
 * @param consolidates whether there are reports of several agencies to add up
 * @param overdue how many requests are overdue
 * @param dueSoon how many are due soon
 * @param chinese this page in Chinese
 * @param english this page in English
 */
public record Frame(
        String section,
        @Nullable String agency,
        @Nullable String account,
        List<String> roles,
        boolean mayAct,
        boolean maySign,
        boolean mayAdminister,
        boolean mayImport,
        boolean watches,
        boolean consolidates,
        long overdue,
        long dueSoon,
        String chinese,
        String english) {}

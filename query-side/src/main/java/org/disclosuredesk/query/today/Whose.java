package org.disclosuredesk.query.today;

import org.disclosuredesk.law.Stage;
import org.disclosuredesk.query.register.FindRequests;
import org.disclosuredesk.query.register.Handling;
import org.disclosuredesk.query.words.People.Person;

/** Whose desk is looked at. */
public enum Whose {
    /** What whoever is signed in has taken (我的). */
    MINE,
    /** What lies with their department (本科室). */
    DEPARTMENT,
    /** What no officer has taken (待认领). */
    UNCLAIMED,
    /** Drafts that wait for a review or a signature (待审签). */
    REVIEW,
    /** Everything that waits for an answer (全部在办). */
    ALL;

    /** What lies there, for somebody to whom it is theirs or not. */
    public FindRequests find(Person me) {
        return switch (this) {
            case MINE -> FindRequests.ALL.handled(Handling.by(me.names()));
            case DEPARTMENT -> FindRequests.ALL.handled(Handling.of(me.department()));
            case UNCLAIMED -> FindRequests.ALL.handled(Handling.NOBODY);
            case REVIEW -> FindRequests.ALL.at(Stage.UNDER_REVIEW);
            case ALL -> FindRequests.ALL;
        };
    }
}

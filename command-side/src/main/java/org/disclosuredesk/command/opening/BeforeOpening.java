package org.disclosuredesk.command.opening;

/**
 * Work to be done each time the desk opens, before its pages answer.
 *
 * <p>Obligations: doing it twice does no harm; it says by {@link org.springframework.core.annotation.Order} when it is
 * its turn.
 */
public interface BeforeOpening {

    /** First the lists must be those of this desk. */
    int LISTS = 5;

    /** Then somebody must be able to sign in. */
    int ACCOUNTS = 10;

    /** Then a new demo store gets its cases. */
    int DEMO = 20;

    /** Then no due date is left behind by a newer calendar. */
    int CALENDAR = 25;

    /** Last the years that have ended are closed. */
    int YEAR_END = 30;

    /** Does it. */
    void beforeOpening();
}

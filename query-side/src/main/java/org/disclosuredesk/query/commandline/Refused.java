package org.disclosuredesk.query.commandline;

/** What a verb was given is refused: the message says what, and the mend. Nothing was written. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}

package org.disclosuredesk.query.commandline;

/** How a verb ended. */
final class ExitCode {

    /** It did what it was asked. */
    static final int DONE = 0;

    /** It could not. */
    static final int FAILED = 1;

    /** What it was given was refused; nothing was written. */
    static final int REFUSED = 2;

    private ExitCode() {}
}

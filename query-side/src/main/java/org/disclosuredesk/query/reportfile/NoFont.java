package org.disclosuredesk.query.reportfile;

/** This machine has no Chinese font that a PDF may carry. */
public class NoFont extends RuntimeException {

    /** What helps. */
    public static final String WHAT_TO_DO = "no Chinese TrueType font found; install fonts-arphic-gbsn00lp and"
            + " fonts-wqy-microhei, or name a font's file in desk.report.font";

    private static final long serialVersionUID = 1L;

    NoFont() {
        super(WHAT_TO_DO);
    }
}

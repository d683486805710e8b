package org.disclosuredesk.query.reportfile;

import java.util.List;

/** Whether the tests find a font for a PDF: without one that part is skipped, and fails where {@code CI=true}. */
public final class Fonts {

    private static final String MISSING =
            "The report's PDF needs a Chinese TrueType font: apt-get install fonts-arphic-gbsn00lp fonts-wqy-microhei";

    private Fonts() {}

    /** Says on standard error what is skipped where there is none. */
    public static boolean installed() {
        if (new ReportFonts("", List.of()).present()) {
            return true;
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        System.err.println("SKIPPED: the report as PDF. " + MISSING);
        return false;
    }
}

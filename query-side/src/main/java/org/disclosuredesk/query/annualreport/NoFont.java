package org.disclosuredesk.query.annualreport;

/** This machine has no Chinese font that a PDF may carry. */
public class NoFont extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoFont() {
        super("no Chinese TrueType font found: install fonts-arphic-uming or fonts-wqy-microhei,"
                + " or name a font's file in desk.report.font");
    }
}

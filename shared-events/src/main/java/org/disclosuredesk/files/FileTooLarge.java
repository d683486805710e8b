package org.disclosuredesk.files;

/** A file is larger than the desk keeps. */
public final class FileTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileTooLarge(long bytes) {
        super("A file of " + bytes + " bytes is larger than " + KeptFiles.LARGEST);
    }
}

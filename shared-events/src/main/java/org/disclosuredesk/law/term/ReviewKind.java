package org.disclosuredesk.law.term;

/** The two reviews before anything is released (先审查后公开, art. 17). */
public enum ReviewKind {
    /** Secrecy review (保密审查). */
    SECRECY,
    /** Legal review (合法性审查). */
    LEGAL
}

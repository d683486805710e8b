package org.disclosuredesk.law.term;

/** What an office does for disclosure besides its cases (监督保障, arts. 28, 47, 48). */
public enum ActivityKind {
    /** Consultations answered at the counter or by telephone (咨询). */
    CONSULTATION,
    /** A training (培训, art. 48). */
    TRAINING,
    /** An inspection (监督检查, art. 47 para. 1). */
    INSPECTION,
    /** The cure of what an inspection found (整改, art. 47 para. 1). */
    CURE
}

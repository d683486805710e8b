/** Complaints, consultations, trainings, inspections and cures, as dated records (arts. 28, 47, 48, 51). */
@NullMarked
package org.disclosuredesk.query.supervision;

import org.jspecify.annotations.NullMarked;

/** The dashboard (看板): how the office stands at this moment, for whoever supervises it (arts. 46, 47). */
@NullMarked
package org.disclosuredesk.query.dashboard;

import org.jspecify.annotations.NullMarked;

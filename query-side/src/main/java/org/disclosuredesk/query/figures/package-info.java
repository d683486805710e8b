/** Where the figures of table 2 come from: what departments reported, the register of documents, the year before (art. 20). */
@NullMarked
package org.disclosuredesk.query.figures;

import org.jspecify.annotations.NullMarked;

/** The year's end (年度报告的编制和发布, arts. 49, 50): what stands in its way, the text, what was published. */
@NullMarked
package org.disclosuredesk.query.year;

import org.jspecify.annotations.NullMarked;

/** What a report is published on (年度报告的发布, arts. 49, 50): the place in the log and the hash of its tables. */
@NullMarked
package org.disclosuredesk.publishing;

import org.jspecify.annotations.NullMarked;

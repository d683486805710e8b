/** The annual report (政府信息公开工作年度报告, arts. 49, 50): its tables, which prove themselves, and its forms. */
@NullMarked
package org.disclosuredesk.query.annualreport;

import org.jspecify.annotations.NullMarked;

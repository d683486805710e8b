/** The calculator of due dates (期限计算), for anybody and without a case: arts. 30, 31, 33 and the fee rules. */
@NullMarked
package org.disclosuredesk.query.calculator;

import org.jspecify.annotations.NullMarked;

/** Disclosure Desk (依申请公开办理台): where the desk is started. */
@NullMarked
package org.disclosuredesk;

import org.jspecify.annotations.NullMarked;

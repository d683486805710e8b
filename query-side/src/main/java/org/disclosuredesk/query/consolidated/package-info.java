/** The reports of several agencies, added up: each pinned, those of outside agencies checked before they are added. */
@NullMarked
package org.disclosuredesk.query.consolidated;

import org.jspecify.annotations.NullMarked;

/** The annual report as files: HTML, Word, Excel, PDF and JSON, all of the same figures. */
@NullMarked
package org.disclosuredesk.query.reportfile;

import org.jspecify.annotations.NullMarked;

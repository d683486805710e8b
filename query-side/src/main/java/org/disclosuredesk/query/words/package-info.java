/** How the desk speaks: dates, terms and sentences in the language of whoever reads them. */
@NullMarked
package org.disclosuredesk.query.words;

import org.jspecify.annotations.NullMarked;

/** What all pages share: language, sign-in, lists on paper, files to save, and what is said when something fails. */
@NullMarked
package org.disclosuredesk.query.web;

import org.jspecify.annotations.NullMarked;

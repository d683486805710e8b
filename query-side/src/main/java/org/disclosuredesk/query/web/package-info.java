/** The frame around every page: navigation, language, sign-in and what is said when something fails. */
@NullMarked
package org.disclosuredesk.query.web;

import org.jspecify.annotations.NullMarked;

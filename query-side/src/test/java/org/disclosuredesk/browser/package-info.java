/** The desk in a real browser, with the eyes, the keyboard and the mouse of those who work at it. */
@NullMarked
package org.disclosuredesk.browser;

import org.jspecify.annotations.NullMarked;

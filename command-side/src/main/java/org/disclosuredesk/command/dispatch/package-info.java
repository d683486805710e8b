/** How an act reaches its aggregate: with its provenance, once, and again where two officers acted at once. */
@NullMarked
package org.disclosuredesk.command.dispatch;

import org.jspecify.annotations.NullMarked;

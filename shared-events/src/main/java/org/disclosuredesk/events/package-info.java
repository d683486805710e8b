/** What happened: one record per fact, frozen by its pinned JSON, and the sealed lists they belong to. */
@NullMarked
package org.disclosuredesk.events;

import org.jspecify.annotations.NullMarked;

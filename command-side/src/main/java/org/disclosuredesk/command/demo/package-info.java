/** A desk to try: a town's published year, and the present one with a case at every stage. */
@NullMarked
package org.disclosuredesk.command.demo;

import org.jspecify.annotations.NullMarked;

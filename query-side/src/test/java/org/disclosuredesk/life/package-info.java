/** Whole lives of requests, over HTTP alone: what an officer, a reviewer and a supervisor do, and the letter it ends in. */
@NullMarked
package org.disclosuredesk.life;

import org.jspecify.annotations.NullMarked;

/** Official documents as Word files (.docx): their layout (党政机关公文格式, GB/T 9704-2012), templates, and the papers of a case. */
@NullMarked
package org.disclosuredesk.document;

import org.jspecify.annotations.NullMarked;

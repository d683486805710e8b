package org.disclosuredesk.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A document was published (发布, arts. 23-26).
 *
 * @param column where on the website, or in which gazette (栏目)
 * @param address where it can be read (网址)
 */
@Revision("1")
public record DocumentPublished(
        String agencyId,
        String documentId,
        LocalDate publishedOn,
        String column,
        @Nullable String address) implements ProactiveEvent {}

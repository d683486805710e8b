package org.disclosuredesk.query.explained;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The pages of the cases behind a figure.
 *
 * @param previous address of the page before; there need not be one
 * @param next address of the page after; there need not be one
 */
public record OpenedPages(int page, int pages, String previous, String next) {

    /** Those of a figure that was opened on the page at an address. */
    public static OpenedPages of(String base, String cell, int page, int size) {
        return new OpenedPages(
                page,
                Math.max(1, (size + CasesBehind.PAGE - 1) / CasesBehind.PAGE),
                address(base, cell, page - 1),
                address(base, cell, page + 1));
    }

    private static String address(String base, String cell, int page) {
        return UriComponentsBuilder.fromUriString(base)
                .queryParam("cell", "{cell}")
                .queryParam("page", page)
                .fragment("opened")
                .encode()
                .buildAndExpand(cell)
                .toUriString();
    }
}

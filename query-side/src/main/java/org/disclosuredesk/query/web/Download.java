package org.disclosuredesk.query.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** A file to be saved, never shown: whatever is in it, it does not run in the desk's own pages. */
public final class Download {

    private Download() {}

    /** That file under that name. */
    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(harmless(name), StandardCharsets.UTF_8)
                .build();
        return as(disposition.toString(), mediaType, content);
    }

    /**
     * That file under that name.
     *
     * @param plain its name for whatever reads no Chinese names: ASCII letters, digits, hyphens and a dot
     */
    public static ResponseEntity<byte[]> of(String name, String plain, String mediaType, byte[] content) {
        var encoded = UriUtils.encode(harmless(name), StandardCharsets.UTF_8);
        return as("attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded), mediaType, content);
    }

    private static ResponseEntity<byte[]> as(String disposition, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    /** The name without what a file system takes for more than a name. */
    public static String harmless(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}

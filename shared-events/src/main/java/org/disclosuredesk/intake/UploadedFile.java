package org.disclosuredesk.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was uploaded.
 *
 * @param name as the officer knows it
 */
public record UploadedFile(String name, byte[] content) {

    /** A workbook is packed: a small one may hold more than any desk can read. */
    public static final long LARGEST_UNPACKED = 300 * 1024L * 1024;

    private static final int LONGEST_NAME = 200;

    /** The name of a file as a browser sends it: some send the folder as well. */
    public static String nameOf(@Nullable String sent) {
        var name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    /** Whether it is a workbook that holds more than {@link #LARGEST_UNPACKED}: to be asked before anything reads it. */
    public boolean unpacksTooLarge() {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return false;
        }
        var some = new byte[1 << 16];
        var total = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (var length = zip.read(some); length >= 0; length = zip.read(some)) {
                    total += length;
                    if (total > LARGEST_UNPACKED) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            // No workbook at all; reading it says so.
            return false;
        }
    }
}

package org.disclosuredesk.files;

import java.util.Arrays;

/**
 * A file as it is kept.
 *
 * @param sha256 its name: what is in it, lower-case hex
 * @param mediaType what it is
 * @param content its bytes
 */
public record KeptFile(String sha256, String mediaType, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptFile file
                && sha256.equals(file.sha256)
                && mediaType.equals(file.mediaType)
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "KeptFile[" + sha256 + ", " + mediaType + ", " + content.length + " bytes]";
    }
}

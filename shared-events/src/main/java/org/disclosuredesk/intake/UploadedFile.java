package org.disclosuredesk.intake;

/**
 * A file as it was uploaded.
 *
 * @param name as the officer knows it
 */
public record UploadedFile(String name, byte[] content) {}

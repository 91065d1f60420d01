package lu.espace.casefile.service;

import java.io.InputStream;

/**
 * An attached file as it is handed to a reader, part by part while it is read.
 *
 * @param size in bytes
 */
public record AttachmentContent(
    String name, String mediaType, long size, String sha256, InputStream stream) {}

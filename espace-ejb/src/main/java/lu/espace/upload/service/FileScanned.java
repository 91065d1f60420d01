package lu.espace.upload.service;

import lu.espace.upload.domain.ScanState;

/**
 * The scanner gave its verdict on a file; told in the transaction that keeps it.
 *
 * @param file the id of the received file
 */
public record FileScanned(long file, ScanState state) {}

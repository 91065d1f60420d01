package lu.espace.casefile.service;

import java.io.Serializable;

/**
 * The form after a change was taken back or made again.
 *
 * @param path the field where it was, or the repeat
 * @param rows whether rows came or went
 */
public record Undone(SavedAnswers saved, String path, boolean rows) implements Serializable {}

package lu.espace.access.service;

import java.io.Serializable;
import java.util.List;

/**
 * A part of the login history, newest first.
 *
 * @param next where the next page begins; empty at the end
 */
public record LoginPage(List<LoginLine> lines, String next) implements Serializable {}

package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.casefile.domain.FileState;
import lu.espace.shared.domain.FileNumber;

/** A file that was sent, from which a new one can take its answers. */
public record EarlierFile(FileNumber number, FileState state, Instant changedAt)
    implements Serializable {}

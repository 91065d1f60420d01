package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.shared.domain.FileNumber;

/** The proof of a transmission: under which reference it was sent, and when. */
public record SentFile(FileNumber reference, Instant sentAt) implements Serializable {}

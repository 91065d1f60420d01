package lu.espace.access.service;

import java.util.Optional;
import lu.espace.shared.domain.Language;

/**
 * How a person is written to.
 *
 * @param email as its certificate has it, if it has one
 * @param language in which it reads
 */
public record Addressee(Optional<String> email, Language language) {}

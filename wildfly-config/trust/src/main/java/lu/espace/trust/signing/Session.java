package lu.espace.trust.signing;

/** A client that may ask about the keys of a person who identified itself. */
public record Session(String client, String ssn) {}

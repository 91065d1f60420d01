package lu.espace.sandbox.pki;

/**
 * A person of the sandbox with its pair of certificates.
 *
 * @param auth logs in
 * @param sign signs, and is refused at login
 */
public record Holder(SandboxPerson person, Credential auth, Credential sign) {}

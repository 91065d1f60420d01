package lu.espace.trust.signing;

/**
 * A person's consent to sign exactly these digests with exactly this key, once. Whoever presents it
 * proves nothing else.
 */
public record Activation(String client, SigningKey key, HashesToSign hashes) {}

package lu.espace.trust.signing;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The digests of one request, in one algorithm. Only these may be signed with its activation. */
public record HashesToSign(HashAlgorithm algorithm, List<String> hashes) {

  /** More at once is no use case of a person who confirms. */
  public static final int MAX = 20;

  public HashesToSign {
    hashes = List.copyOf(hashes);
  }

  /**
   * Reads digests in base64 or base64url; empty if any of them is not a digest of the algorithm.
   *
   * @param oid the digest's OID
   */
  public static Optional<HashesToSign> parse(List<String> encoded, String oid) {
    Optional<HashAlgorithm> algorithm = HashAlgorithm.findByOid(oid);
    if (algorithm.isEmpty() || encoded.isEmpty() || encoded.size() > MAX) {
      return Optional.empty();
    }
    try {
      List<byte[]> values = encoded.stream().map(HashesToSign::decode).toList();
      if (values.stream().anyMatch(value -> value.length != algorithm.get().length())) {
        return Optional.empty();
      }
      List<String> normal = values.stream().map(Base64.getEncoder()::encodeToString).toList();
      return Optional.of(new HashesToSign(algorithm.get(), normal));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Reads digests that are separated by commas. */
  public static Optional<HashesToSign> parse(String joined, String oid) {
    return parse(Arrays.asList(joined.split(",", -1)), oid);
  }

  /** Whether every digest of another request is among these. */
  public boolean covers(HashesToSign wanted) {
    return algorithm == wanted.algorithm
        && wanted.hashes.size() <= hashes.size()
        && hashes.containsAll(wanted.hashes);
  }

  /** The digests themselves. */
  public List<byte[]> values() {
    return hashes.stream().map(Base64.getDecoder()::decode).toList();
  }

  /** The digests as people compare them: groups of four hexadecimal digits. */
  public List<String> readable() {
    return values().stream()
        .map(value -> HexFormat.of().formatHex(value).replaceAll("(.{4})(?!$)", "$1 "))
        .toList();
  }

  private static byte[] decode(String text) {
    return Base64.getDecoder().decode(text.strip().replace('-', '+').replace('_', '/'));
  }
}

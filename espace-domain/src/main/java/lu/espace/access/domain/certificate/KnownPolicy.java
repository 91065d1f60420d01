package lu.espace.access.domain.certificate;

import java.util.Arrays;
import java.util.Optional;

/**
 * Certificate policies that a page can say in words: those of LuxTrust (arc 1.3.171) and those of
 * the European standards (EN 319 411). Which of them log in is the administrator's to say.
 */
public enum KnownPolicy {
  /** LuxTrust, until 2017. */
  CARD_SIGNATURE_BEFORE_2017("1.3.171.1.1.10.3.1", Product.CARD),
  CARD_SIGNATURE("1.3.171.1.1.10.3.26", Product.CARD),
  CARD_AUTHENTICATION("1.3.171.1.1.10.3.27", Product.CARD),
  SIGNING_SERVER("1.3.171.1.1.10.3.5", Product.SIGNING_SERVER),
  /** Qualified, the key kept by LuxTrust for its holder. */
  REMOTE_SIGNATURE("1.3.171.1.1.10.3.32", Product.SIGNING_SERVER),
  SEAL("1.3.171.1.1.10.3.33", Product.SEAL),
  INTEGRATION("1.3.171.1.1.10.3.9", Product.TEST),
  NCP("0.4.0.2042.1.1", Product.UNKNOWN),
  NCP_PLUS("0.4.0.2042.1.2", Product.UNKNOWN),
  LCP("0.4.0.2042.1.3", Product.UNKNOWN),
  QCP_N("0.4.0.194112.1.0", Product.UNKNOWN),
  QCP_L("0.4.0.194112.1.1", Product.UNKNOWN),
  QCP_N_QSCD("0.4.0.194112.1.2", Product.UNKNOWN),
  QCP_L_QSCD("0.4.0.194112.1.3", Product.UNKNOWN),
  /** The qualified policy before eIDAS. */
  QCP_PUBLIC("0.4.0.1456.1.1", Product.UNKNOWN);

  /** Where LuxTrust's test system puts its own numbers. */
  private static final String EXAMPLES = "2.999.";

  private final String identifier;
  private final Product product;

  KnownPolicy(String identifier, Product product) {
    this.identifier = identifier;
    this.product = product;
  }

  /** The policy of that dotted number, also where it stands in the arc of examples. */
  public static Optional<KnownPolicy> of(String number) {
    String real = isExample(number) ? number.substring(EXAMPLES.length()) : number;
    return Arrays.stream(values()).filter(policy -> policy.identifier.equals(real)).findFirst();
  }

  /** Whether the number belongs to no real product (ITU-T X.660). */
  public static boolean isExample(String number) {
    return number.startsWith(EXAMPLES);
  }

  /** What the policy tells about the product that the holder has. */
  Product product() {
    return product;
  }
}

package lu.espace.access.web;

import lu.espace.access.domain.certificate.KnownPolicy;

/**
 * One policy of a certificate.
 *
 * @param number the dotted object identifier
 * @param name names the text that says it in words; {@code UNKNOWN} where we have none
 * @param example whether the number stands in the arc of examples, as those of test systems do
 */
public record ShownPolicy(String number, String name, boolean example) {

  static ShownPolicy of(String number) {
    return new ShownPolicy(
        number,
        KnownPolicy.of(number).map(KnownPolicy::name).orElse("UNKNOWN"),
        KnownPolicy.isExample(number));
  }

  public String getNumber() {
    return number;
  }

  public String getName() {
    return name;
  }

  public boolean isExample() {
    return example;
  }
}

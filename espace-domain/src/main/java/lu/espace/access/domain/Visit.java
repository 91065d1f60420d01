package lu.espace.access.domain;

import java.util.Objects;

/**
 * Where somebody came in.
 *
 * @param browser the browser and the system it runs on, in words; empty where unknown
 */
public record Visit(Door door, String browser) {

  /** Longest name of a browser. */
  public static final int MAX_LENGTH = 100;

  public Visit {
    Objects.requireNonNull(door, "door");
    browser = browser.length() > MAX_LENGTH ? browser.substring(0, MAX_LENGTH) : browser;
  }
}

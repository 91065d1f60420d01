package lu.espace.audit.service;

import java.io.Serializable;

/**
 * Somebody by whom the log can be filtered.
 *
 * @param key stands in addresses, and tells nothing about the person
 */
public record LogPerson(String key, String name) implements Serializable {

  /** Key of all agents of institutions together. */
  public static final String AGENTS = "agents";

  /** Key of all who do not belong to the team. */
  public static final String OTHERS = "others";
}

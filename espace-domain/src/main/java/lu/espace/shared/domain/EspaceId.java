package lu.espace.shared.domain;

import java.io.Serializable;

/** Identifies one business eSpace inside this installation. */
public record EspaceId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}

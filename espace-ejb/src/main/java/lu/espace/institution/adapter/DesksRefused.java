package lu.espace.institution.adapter;

/** The file of desks cannot be read or breaks its schema; what was loaded before stays. */
public class DesksRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DesksRefused(String message, Throwable cause) {
    super(message, cause);
  }
}

package lu.espace.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * Who runs this installation and answers its users, for the notices that the law asks for; the
 * administrator sets both in the server's configuration.
 */
@Named("operator")
@ApplicationScoped
public class Operator {

  private final String name = System.getProperty("espace.operator.name", "");
  private final String mail = System.getProperty("espace.operator.mail", "help@espace.example");

  /** Empty while the administrator has not entered it. */
  public String getName() {
    return name;
  }

  public String getMail() {
    return mail;
  }
}

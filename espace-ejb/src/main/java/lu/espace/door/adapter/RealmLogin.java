package lu.espace.door.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import lu.espace.door.port.ServerLogin;
import lu.espace.elytron.LoginTickets;

/** Logs in through the realm that reads the certificates of the other door, too. */
@ApplicationScoped
public class RealmLogin implements ServerLogin {

  @Override
  public String ticket(X509Certificate proved) {
    return LoginTickets.ofServer().issue(proved);
  }
}

package lu.espace.access.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import lu.espace.access.port.LoginVerdict;
import lu.espace.elytron.RealmVerdict;

/** Asks the realm, which decided when the request came in. */
@ApplicationScoped
public class ServerVerdict implements LoginVerdict {

  @Override
  public boolean isKnown() {
    return RealmVerdict.isKnown();
  }

  @Override
  public Optional<String> refusal() {
    return RealmVerdict.refusal();
  }
}

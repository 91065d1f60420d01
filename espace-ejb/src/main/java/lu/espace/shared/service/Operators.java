package lu.espace.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.Configuration;

/** The persons whom the server's administrator named as operators. */
@Dependent
public class Operators {

  @Inject private Configuration configuration;
  @Inject private Caller caller;

  /**
   * @return the caller
   * @throws BusinessException {@link SharedError#DENIED} where it is no operator
   */
  public Ssn require() {
    Ssn person = caller.ssn();
    if (!configuration.operators().contains(person)) {
      throw new BusinessException(SharedError.DENIED);
    }
    return person;
  }
}

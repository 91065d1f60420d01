package lu.espace.signature.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import lu.espace.signature.domain.DocumentSigned;

/** Plays the case file, which takes the signed document or lets the acceptance fail. */
@ApplicationScoped
public class CaseFileOfTest {

  private final List<DocumentSigned> taken = new ArrayList<>();
  private int failures;

  /** The server dies while the next documents are accepted. */
  public void failNext(int times) {
    failures = times;
  }

  void signed(@Observes DocumentSigned event) {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("Killed");
    }
    taken.add(event);
  }

  public List<DocumentSigned> taken() {
    return List.copyOf(taken);
  }
}

package lu.espace.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.port.FileDirectory;
import lu.espace.shared.port.Mandates;
import org.junit.jupiter.api.Test;

class RightsInterceptorTest extends ServiceTest {

  private static final Scope VACANCY = Scope.of(Compartment.HR, new ProcedureCode("adem-vacancy"));
  private static final EspaceId SCHMIT = new EspaceId(1);
  private static final EspaceId MULLER = new EspaceId(2);
  private static final FileNumber FILE = FileNumber.random();

  /** A service with one method of each kind. */
  @Stateless
  @Guarded
  public static class Work {
    @Requires(Right.PREPARE)
    public String prepare(EspaceId espace) {
      return "done in " + espace;
    }

    @Requires(Right.SEND)
    public String send(FileNumber file) {
      return "sent " + file;
    }

    @Requires(Right.SEND)
    public String refuse(EspaceId espace) {
      throw new BusinessException(SharedError.CHANGED_MEANWHILE);
    }

    @Requires(Right.PREPARE)
    public FileNumber start(EspaceId espace) {
      return FILE;
    }

    @ForHolders
    public String mine() {
      return "mine";
    }

    @ForAgents
    public String handle(FileNumber file) {
      return "handled";
    }

    @OpenToEveryone("a public page shows it")
    public String show() {
      return "shown";
    }

    public String undeclared() {
      return "never";
    }
  }

  @Override
  protected List<Class<?>> beans() {
    return List.of(Work.class);
  }

  @Override
  protected void standIns() {
    give(
        Mandates.class,
        (holder, espace) ->
            espace.equals(SCHMIT) ? Optional.of("Fiduciaire Weber") : Optional.empty());
  }

  @Test
  void aMemberMayDoWhatItsRightSaysAndOnlyInItsEspace() {
    caller.isProfessional(TOM);
    rights.grant(TOM, SCHMIT, Right.PREPARE);
    assertThat(get(Work.class).prepare(SCHMIT)).isEqualTo("done in 1");
    assertDenied(() -> get(Work.class).prepare(MULLER));
    assertThat(audit.lines()).containsExactly("Work.prepare DONE", "Work.prepare DENIED ESP-0001");
  }

  @Test
  void theRightOnAFileIsThatOnItsEspace() {
    caller.isProfessional(TOM);
    rights.grant(TOM, SCHMIT, Right.SEND);
    assertDenied(() -> get(Work.class).send(FILE));
    files.add(FILE, new FileDirectory.Entry(SCHMIT, VACANCY, List.of()));
    assertThat(get(Work.class).send(FILE)).startsWith("sent");
  }

  @Test
  void anAgentSeesAFileOfItsDeskOnceItIsThere() {
    caller.isProfessional(JEAN);
    desks.put(JEAN, "adem-employers");
    files.add(FILE, new FileDirectory.Entry(SCHMIT, VACANCY, List.of()));
    assertDenied(() -> get(Work.class).handle(FILE));
    files.add(FILE, new FileDirectory.Entry(SCHMIT, VACANCY, List.of("ccss")));
    assertDenied(() -> get(Work.class).handle(FILE));
    files.add(FILE, new FileDirectory.Entry(SCHMIT, VACANCY, List.of("adem-employers")));
    assertThat(get(Work.class).handle(FILE)).isEqualTo("handled");
  }

  @Test
  void nobodyIsDeniedEverythingButWhatIsOpen() {
    assertDenied(() -> get(Work.class).mine());
    assertThat(get(Work.class).show()).isEqualTo("shown");
    assertThat(audit.lines()).containsExactly("Work.mine DENIED ESP-0001");
  }

  @Test
  void aMethodThatDeclaresNothingIsDenied() {
    caller.isAdministrator(CLAIRE);
    assertDenied(() -> get(Work.class).undeclared());
  }

  @Test
  void aRefusedActLeavesALine() {
    caller.isProfessional(TOM);
    rights.grant(TOM, SCHMIT, Right.SEND);
    assertThatThrownBy(() -> get(Work.class).refuse(SCHMIT)).hasMessage("ESP-0003");
    assertThat(audit.lines()).containsExactly("Work.refuse FAILED ESP-0003");
  }

  @Test
  void whatAnAgentDoesWithAFileBelongsToTheLogOfItsBusiness() {
    caller.isProfessional(JEAN);
    desks.put(JEAN, "adem-employers");
    files.add(FILE, new FileDirectory.Entry(SCHMIT, VACANCY, List.of("adem-employers")));
    get(Work.class).handle(FILE);
    assertThat(audit.lastAct().espace()).hasValue(SCHMIT);
    assertThat(audit.lastAct().desk()).hasValue("adem-employers");
  }

  @Test
  void whoIsDeniedAFileStandsInTheLogOfItsBusiness() {
    files.add(FILE, new FileDirectory.Entry(SCHMIT, VACANCY, List.of()));
    caller.isProfessional(JEAN);
    assertDenied(() -> get(Work.class).send(FILE));
    assertThat(audit.lastAct().espace()).hasValue(SCHMIT);
    assertThat(audit.lastAct().desk()).isEmpty();
  }

  @Test
  void anActThatBeginsAFileIsAboutThatFile() {
    caller.isProfessional(TOM);
    rights.grant(TOM, SCHMIT, Right.PREPARE);
    get(Work.class).start(SCHMIT);
    assertThat(audit.lastAct().file()).hasValue(FILE);
  }

  @Test
  void whoActsUnderAMandateIsLoggedWithItsBusiness() {
    caller.isProfessional(TOM);
    rights.grant(TOM, SCHMIT, Right.PREPARE);
    rights.grant(TOM, MULLER, Right.PREPARE);
    get(Work.class).prepare(SCHMIT);
    assertThat(audit.lastAct().mandatary()).hasValue("Fiduciaire Weber");
    get(Work.class).prepare(MULLER);
    assertThat(audit.lastAct().mandatary()).isEmpty();
  }

  private static void assertDenied(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            BusinessException.class,
            denied -> assertThat(denied.error()).isEqualTo(SharedError.DENIED));
  }
}

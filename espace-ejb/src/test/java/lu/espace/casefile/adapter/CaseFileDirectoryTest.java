package lu.espace.casefile.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileRecipient;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.FileDirectory;
import lu.espace.shared.service.ServiceTest;
import org.junit.jupiter.api.Test;

class CaseFileDirectoryTest extends ServiceTest {

  private static final Scope VACANCY = Scope.of(Compartment.HR, new ProcedureCode("adem-vacancy"));
  private static final EspaceId SCHMIT = new EspaceId(1);
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final String HASH = "a".repeat(64);

  @Override
  protected List<Class<?>> beans() {
    return List.of(CaseFileDirectory.class);
  }

  @Test
  void aDraftBelongsToItsEspaceAndToNoDesk() {
    FileNumber number = stored(draft());

    assertThat(find(number)).contains(new FileDirectory.Entry(SCHMIT, VACANCY, List.of()));
  }

  @Test
  void aSentFileAlsoBelongsToItsDesks() {
    CaseFile file = draft();
    file.prepare(HASH, new Ssn(CLAIRE), NOW);
    file.signed(HASH, new Ssn(CLAIRE), NOW);
    file.sent("adem-employers", new Ssn(CLAIRE), NOW);
    FileNumber number = stored(file);
    inTransaction(
        () -> {
          entityManager().persist(new FileRecipient(file.id(), 2, "ccss", NOW));
          entityManager().persist(new FileRecipient(file.id(), 1, "adem-employers", NOW));
        });

    assertThat(find(number).map(FileDirectory.Entry::desks))
        .contains(List.of("adem-employers", "ccss"));
  }

  @Test
  void momentsAndAnswersComeBackAsTheyWere() {
    FileNumber number = stored(draft());

    CaseFile found =
        inTransaction(
            () ->
                entityManager()
                    .createQuery("select f from CaseFile f where f.createdAt = :at", CaseFile.class)
                    .setParameter("at", NOW)
                    .getSingleResult());
    assertThat(found.number()).isEqualTo(number);
    assertThat(found.createdAt()).isEqualTo(NOW);
    assertThat(found.instance()).asString(StandardCharsets.UTF_8).isEqualTo("<v/>");
  }

  @Test
  void anUnknownNumberIsNobodys() {
    assertThat(find(FileNumber.random())).isEmpty();
  }

  private Optional<FileDirectory.Entry> find(FileNumber number) {
    return inTransaction(() -> get(CaseFileDirectory.class).find(number));
  }

  private FileNumber stored(CaseFile file) {
    inTransaction(() -> entityManager().persist(file));
    return file.number();
  }

  private static CaseFile draft() {
    return CaseFile.started(
        SCHMIT,
        new CaseFile.Filing(new ProcedureCode("adem-vacancy"), 1, Compartment.HR, Language.FR),
        "<v/>".getBytes(StandardCharsets.UTF_8),
        new Ssn(CLAIRE),
        NOW);
  }
}

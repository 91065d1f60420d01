package lu.espace.casefile.service;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.PreparedDocument;
import lu.espace.casefile.domain.Recipient;
import lu.espace.institution.domain.Desk;
import lu.espace.institution.domain.Institution;
import lu.espace.institution.domain.LocalName;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Ssn;

/** Stores files and desks as the features before would have left them. */
public final class StoredFiles {

  public static final String ADEM_DESK = "adem-employers";
  public static final String CCSS_DESK = "ccss-affiliation";
  public static final String HASH = "a".repeat(64);

  /** Beans that only their own package can name. */
  public static final Class<?> CASE_FILES = CaseFiles.class;

  public static final Class<?> ATTACHMENTS = Attachments.class;
  public static final Class<?> SUBMISSIONS = Submissions.class;
  public static final Class<?> RECIPIENTS = Recipients.class;
  public static final Class<?> ACTORS = Actors.class;
  public static final Class<?> TELL_MEMBERS = TellMembers.class;

  private static final byte[] ANSWERS = "<vacancy/>".getBytes(StandardCharsets.UTF_8);
  private static final long SIGNED_DOCUMENT = 2;

  private StoredFiles() {}

  /** A draft of the ADEM procedure. */
  public static CaseFile draft(EntityManager store, EspaceId espace, String by, Instant at) {
    CaseFile file =
        CaseFile.started(
            espace,
            new CaseFile.Filing(new ProcedureCode("adem-vacancy"), 1, Compartment.HR, Language.FR),
            ANSWERS,
            new Ssn(by),
            at);
    store.persist(file);
    store.flush();
    return file;
  }

  /** A file whose document was prepared and signed. */
  public static FileNumber signed(EntityManager store, EspaceId espace, String by, Instant at) {
    return signed(store, espace, by, at, List.of(ADEM_DESK));
  }

  /** The same for these desks. */
  public static FileNumber signed(
      EntityManager store, EspaceId espace, String by, Instant at, List<String> desks) {
    CaseFile file = draft(store, espace, by, at);
    PreparedDocument document = new PreparedDocument(file.id());
    document.replace(
        1,
        ANSWERS,
        new Recipient(desks, "Déclaration d’un poste vacant", "Ateliers Schmit"),
        new Ssn(by),
        at);
    file.prepare(HASH, new Ssn(by), at);
    document.signed(SIGNED_DOCUMENT);
    file.signed(HASH, new Ssn(by), at);
    store.persist(document);
    return file.number();
  }

  /** The two institutions of the sandbox, each with a desk and its agent. */
  public static void desks(EntityManager store, String ademAgent, String ccssAgent) {
    desk(store, "ADEM", ADEM_DESK, ademAgent);
    desk(store, "CCSS", CCSS_DESK, ccssAgent);
  }

  private static void desk(EntityManager store, String institution, String code, String agent) {
    Institution stored = new Institution(institution, name(institution));
    Desk desk = new Desk(stored, code, name(code));
    desk.staffWith(Set.of(new Ssn(agent)));
    store.persist(stored);
    store.persist(desk);
  }

  private static LocalName name(String text) {
    return new LocalName(
        Map.of(Language.FR, text, Language.DE, text, Language.EN, text, Language.LB, text));
  }
}

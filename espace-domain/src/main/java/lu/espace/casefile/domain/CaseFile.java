package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.SealedBytes;
import lu.espace.shared.domain.Ssn;

/**
 * One filing of one procedure by one eSpace, from its first draft to the decision. The business
 * fills it, prepares a document of its answers, signs that document and sends it; any change of the
 * answers before the signature makes the prepared document void, none is possible after it. From
 * then on the institution says where the file stands.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

  @Id
  @SequenceGenerator(name = "case_file_seq", sequenceName = "case_file_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_file_seq")
  private Long id;

  @Column(name = "number", length = FileNumber.LENGTH, nullable = false, updatable = false)
  private String number;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Column(name = "procedure_code", nullable = false, updatable = false)
  private String procedureCode;

  @Column(name = "revision_id", nullable = false, updatable = false)
  private long revisionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "compartment", length = 20, nullable = false, updatable = false)
  private Compartment compartment;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", length = 20, nullable = false)
  private FileState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", length = 2, nullable = false)
  private Language language;

  @Convert(converter = SealedBytes.class)
  @Column(name = "instance", nullable = false)
  private byte[] instance;

  @Column(name = "instance_version", nullable = false)
  private int instanceVersion;

  @Column(name = "rows_moved_in", nullable = false)
  private int rowsMovedIn;

  @Column(name = "answered_by", length = Ssn.MAX_LENGTH)
  private String answeredBy;

  @Embedded private Preparation preparation;

  @Column(name = "desk", length = 60)
  private String desk;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", length = Ssn.MAX_LENGTH, nullable = false, updatable = false)
  private String createdBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by", length = Ssn.MAX_LENGTH, nullable = false)
  private String changedBy;

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  protected CaseFile() {}

  private CaseFile(EspaceId espace, Filing filing, byte[] answers, Ssn by, Instant at) {
    this.number = FileNumber.random().value();
    this.espaceId = espace.value();
    this.procedureCode = filing.procedure().value();
    this.revisionId = filing.revisionId();
    this.compartment = Objects.requireNonNull(filing.compartment(), "compartment");
    this.language = Objects.requireNonNull(filing.language(), "language");
    this.instance = answers.clone();
    this.state = FileState.DRAFT;
    this.createdAt = at;
    this.createdBy = by.value();
    touched(by, at);
  }

  /**
   * A new draft under a number of its own.
   *
   * @param answers the first ones: defaults and what the safe knows
   */
  public static CaseFile started(
      EspaceId espace, Filing filing, byte[] answers, Ssn by, Instant at) {
    return new CaseFile(espace, filing, answers, by, at);
  }

  /**
   * Takes over changed answers. A document that was prepared from the old ones is void and the file
   * is a draft again. Answers that are the same change nothing.
   *
   * @param rowsMoved whether rows were removed, so that the positions of others changed
   */
  public void changed(byte[] answers, boolean rowsMoved, Ssn by, Instant at) {
    requireChangeable();
    if (Arrays.equals(instance, answers)) {
      return;
    }
    instance = answers.clone();
    instanceVersion++;
    if (rowsMoved) {
      rowsMovedIn = instanceVersion;
    }
    state = FileState.DRAFT;
    preparation = null;
    answeredBy = by.value();
    touched(by, at);
  }

  /**
   * Files were attached, removed or dated. A document that was prepared before names other files,
   * so it is void like after a change of the answers.
   */
  public void attachmentsChanged(Ssn by, Instant at) {
    requireChangeable();
    instanceVersion++;
    state = FileState.DRAFT;
    preparation = null;
    answeredBy = by.value();
    touched(by, at);
  }

  /**
   * The scanner found something in an attached file. Whatever was prepared, signed or sent, it goes
   * no further: the business replaces the file and begins again from the draft.
   *
   * @return whether it was on its way already
   */
  public boolean stopped(Instant at) {
    boolean onItsWay = state == FileState.SIGNED || state == FileState.SENT;
    require(onItsWay || isChangeable());
    state = FileState.DRAFT;
    preparation = null;
    desk = null;
    instanceVersion++;
    changedAt = Objects.requireNonNull(at, "at");
    return onItsWay;
  }

  /** Refuses unless the answers may still be changed. */
  public void requireChangeable() {
    if (!isChangeable()) {
      throw new BusinessException(CaseFileError.NOT_CHANGEABLE, number);
    }
  }

  /** Refuses a change of a row by position that was decided on before rows moved. */
  public void requireSameRows(int seenVersion) {
    if (seenVersion < rowsMovedIn) {
      throw new BusinessException(CaseFileError.ROWS_MOVED, number);
    }
  }

  /** Refuses unless these are the answers that somebody has read. */
  public void requireVersion(int readVersion) {
    if (readVersion != instanceVersion) {
      throw new BusinessException(CaseFileError.ANSWERS_CHANGED, number);
    }
  }

  /** The document of the present answers waits for the signature. */
  public void prepare(String documentHash, Ssn by, Instant at) {
    requireChangeable();
    preparation = new Preparation(instanceVersion, documentHash, by);
    state = FileState.PREPARED;
    touched(by, at);
  }

  /** The business goes on filling instead of signing what was prepared. */
  public void reopen(Ssn by, Instant at) {
    require(state == FileState.PREPARED);
    preparation = null;
    state = FileState.DRAFT;
    touched(by, at);
  }

  /**
   * The prepared document was signed.
   *
   * @param documentHash of the document as it was before the signature
   */
  public void signed(String documentHash, Ssn by, Instant at) {
    require(state == FileState.PREPARED);
    if (!preparation.isOf(documentHash)) {
      throw new BusinessException(CaseFileError.OTHER_DOCUMENT, number);
    }
    state = FileState.SIGNED;
    touched(by, at);
  }

  /** The signed file is on its way to the desk. */
  public void sent(String receivingDesk, Ssn by, Instant at) {
    require(state == FileState.SIGNED);
    desk = Objects.requireNonNull(receivingDesk, "receivingDesk");
    state = FileState.SENT;
    touched(by, at);
  }

  /** The desk got it; a second delivery of the same file changes nothing. */
  public void delivered(Instant at) {
    require(desk != null);
    if (state == FileState.SENT) {
      state = FileState.DELIVERED;
      changedAt = at;
    }
  }

  /** The desks say where the file stands; with several, where it stands on the whole. */
  public void status(FileState next, Ssn agent, Instant at) {
    require(state.next().contains(next));
    state = next;
    touched(agent, at);
  }

  private void require(boolean possible) {
    if (!possible) {
      throw new BusinessException(CaseFileError.NOT_NOW, number);
    }
  }

  private void touched(Ssn by, Instant at) {
    changedBy = by.value();
    changedAt = Objects.requireNonNull(at, "at");
  }

  public boolean isChangeable() {
    return state == FileState.DRAFT || state == FileState.PREPARED;
  }

  /**
   * @throws IllegalStateException before it is stored
   */
  public CaseFileId id() {
    if (id == null) {
      throw new IllegalStateException("Not stored yet");
    }
    return new CaseFileId(id);
  }

  public FileNumber number() {
    return new FileNumber(number);
  }

  public EspaceId espace() {
    return new EspaceId(espaceId);
  }

  public ProcedureCode procedure() {
    return new ProcedureCode(procedureCode);
  }

  /** The revision of the procedure that it was started with and keeps. */
  public long revisionId() {
    return revisionId;
  }

  public Compartment compartment() {
    return compartment;
  }

  /** What rights must reach that somebody may act on it. */
  public Scope subject() {
    return Scope.of(compartment, procedure());
  }

  public FileState state() {
    return state;
  }

  /** The language in which it was started. */
  public Language language() {
    return language;
  }

  public byte[] instance() {
    return instance.clone();
  }

  /** Counts the changes of the answers; 0 for a draft that nobody touched. */
  public int instanceVersion() {
    return instanceVersion;
  }

  public Optional<Preparation> preparation() {
    return Optional.ofNullable(preparation).filter(p -> p.hash() != null);
  }

  /** Who changed the answers last, and who made the document that waits for the signature. */
  public Set<Ssn> preparers() {
    return Stream.concat(
            Stream.ofNullable(answeredBy).map(Ssn::new),
            preparation().flatMap(Preparation::by).stream())
        .collect(Collectors.toSet());
  }

  /** The first desk that received it, empty while it is not sent. */
  public Optional<String> desk() {
    return Optional.ofNullable(desk);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Ssn createdBy() {
    return new Ssn(createdBy);
  }

  public Instant changedAt() {
    return changedAt;
  }

  public Ssn changedBy() {
    return new Ssn(changedBy);
  }

  /**
   * What a draft is started from.
   *
   * @param revisionId the procedure's revision in force
   */
  public record Filing(
      ProcedureCode procedure, long revisionId, Compartment compartment, Language language) {}
}

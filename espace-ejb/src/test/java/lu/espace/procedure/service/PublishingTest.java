package lu.espace.procedure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.access.service.Holders;
import lu.espace.notification.service.Addresses;
import lu.espace.procedure.adapter.SaxonFormEngine;
import lu.espace.procedure.domain.LocalText;
import lu.espace.procedure.port.OpenDrafts;
import lu.espace.procedure.service.LineChange.Kind;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.port.Configuration;
import lu.espace.shared.service.Clocks;
import lu.espace.shared.service.Operators;
import lu.espace.shared.service.ServiceTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operators check, try, publish, compare and withdraw definitions. */
class PublishingTest extends ServiceTest {

  private static final String OPERATOR = "10800000000000000801";
  private static final ProcedureCode VACANCY = new ProcedureCode("adem-vacancy");

  /** The procedures whose drafts were told. */
  private final List<String> told = new ArrayList<>();

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        Operators.class,
        CheckDefinition.class,
        ProposeDefinition.class,
        ProposalPage.class,
        Proposals.class,
        PublishDefinition.class,
        PublishRevision.class,
        WithdrawProcedure.class,
        RevisionList.class,
        ProcedureDefinitions.class,
        ProcedureCatalogue.class,
        RevisionCache.class,
        Holders.class,
        SaxonFormEngine.class);
  }

  @Override
  protected void standIns() {
    give(Configuration.class, Addresses.withOperators(OPERATOR));
    give(OpenDrafts.class, this::tell);
  }

  private int tell(ProcedureCode code, LocalText title) {
    told.add(code + " " + title.in(Language.EN));
    return 2;
  }

  @BeforeEach
  void anOperatorIsLoggedIn() {
    caller.isProfessional(OPERATOR);
  }

  @Test
  void aDefinitionIsTriedThenPublishedThenOnOffer() {
    long id = get(ProposeDefinition.class).propose(vacancy(), Language.FR);
    assertThat(get(ProcedureCatalogue.class).list(Language.FR)).isEmpty();
    assertThat(get(ProposalPage.class).of(id, Language.EN).code()).isEqualTo("adem-vacancy");
    Published published =
        get(PublishDefinition.class).proposal(id, Optional.empty(), Optional.empty());
    assertThat(published).isEqualTo(new Published("adem-vacancy", 1));
    assertThat(get(ProcedureCatalogue.class).list(Language.FR)).hasSize(1);
    assertThat(get(ProposalPage.class).all(Language.FR)).isEmpty();
  }

  @Test
  void theNextRevisionTellsWhatItChangedAndTheFirstStaysAsItWas() {
    publish(vacancy());
    byte[] next = changed("Nombre de postes identiques", "Nombre de postes");
    long id = get(ProposeDefinition.class).propose(next, Language.FR);
    List<LineChange> changes = get(ProposalPage.class).difference(id);
    assertThat(changes).filteredOn(line -> line.kind() == Kind.ADDED).hasSize(1);
    assertThat(changes).filteredOn(line -> line.kind() == Kind.REMOVED).hasSize(1);
    assertThat(publish(next).number()).isEqualTo(2);
    assertThat(get(RevisionList.class).difference(VACANCY, 2)).isEqualTo(changes);
    assertThat(get(RevisionList.class).document(VACANCY, 1)).isEqualTo(vacancy());
    assertThat(get(RevisionList.class).of(VACANCY, Language.FR).revisions())
        .extracting(RevisionLine::number, RevisionLine::inForce)
        .containsExactly(tuple(2, true), tuple(1, false));
  }

  @Test
  void theSameDefinitionIsNotPublishedTwice() {
    publish(vacancy());
    assertRefused("ESP-0509", () -> publish(vacancy()));
  }

  @Test
  void aRevisionCountsFromItsFirstDayToItsLast() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.LUXEMBOURG);
    get(PublishDefinition.class)
        .document(vacancy(), Optional.of(today.plusDays(1)), Optional.of(today.plusDays(2)));
    assertThat(offered()).isEqualTo(0);
    clock.advance(Duration.ofDays(1));
    assertThat(offered()).isEqualTo(1);
    clock.advance(Duration.ofDays(2));
    assertThat(offered()).isEqualTo(0);
    assertRefused(
        "ESP-0508",
        () ->
            get(PublishDefinition.class)
                .document(vacancy(), Optional.of(today), Optional.of(today.minusDays(1))));
  }

  @Test
  void aWithdrawnProcedureStaysReadableAndIsOfferedAgainByTheNextRevision() {
    publish(vacancy());
    assertThat(get(WithdrawProcedure.class).withdraw(VACANCY)).isEqualTo(2);
    assertThat(told).hasSize(1);
    assertThat(offered()).isEqualTo(0);
    assertThat(get(ProcedureCatalogue.class).page(VACANCY, Language.FR).withdrawnAt()).isNotNull();
    assertRefused("ESP-0511", () -> get(WithdrawProcedure.class).withdraw(VACANCY));
    assertRefused(
        "ESP-0501", () -> inTransaction(() -> get(ProcedureDefinitions.class).current(VACANCY)));
    publish(changed("Nombre de postes identiques", "Nombre"));
    assertThat(offered()).isEqualTo(1);
  }

  @Test
  void theReleaseDoesNotBringBackWhatAnOperatorWithdrew() {
    publish(vacancy());
    get(WithdrawProcedure.class).withdraw(VACANCY);
    byte[] next = changed("Nombre de postes identiques", "Nombre");
    assertThat(inTransaction(() -> get(PublishRevision.class).publish(next))).contains(2);
    assertThat(offered()).isEqualTo(0);
  }

  @Test
  void nobodyButOperatorsCanDoAnyOfIt() {
    long id = get(ProposeDefinition.class).propose(vacancy(), Language.FR);
    publish(changed("Nombre de postes identiques", "Nombre"));
    caller.isAdministrator(CLAIRE);
    assertRefused("ESP-0001", () -> get(CheckDefinition.class).check(vacancy(), Language.FR));
    assertRefused("ESP-0001", () -> get(ProposeDefinition.class).propose(vacancy(), Language.FR));
    assertRefused("ESP-0001", () -> get(ProposeDefinition.class).discard(id));
    assertRefused("ESP-0001", () -> get(ProposalPage.class).of(id, Language.FR));
    assertRefused("ESP-0001", () -> get(ProposalPage.class).difference(id));
    assertRefused("ESP-0001", () -> publish(vacancy()));
    assertRefused("ESP-0001", () -> get(WithdrawProcedure.class).withdraw(VACANCY));
    assertRefused("ESP-0001", () -> get(RevisionList.class).all(Language.FR));
    assertRefused("ESP-0001", () -> get(RevisionList.class).document(VACANCY, 1));
  }

  @Test
  void whatIsWrongIsSaidInTheOperatorsLanguageWithItsPlace() {
    byte[] wrong = changed("../type = 'fixed-term'", "../typ = 'fixed-term'");
    DefinitionReport.Fault fault = fault(wrong, Language.DE);
    assertThat(fault.line()).isGreaterThan(100);
    assertThat(fault.column()).isGreaterThan(0);
    assertThat(fault.text())
        .isEqualTo("relevant: An dieser Stelle hat die Instanz kein Element „typ“.");
    assertThat(fault(changed("</title>", ""), Language.FR).text()).contains("n’est pas fermé");
    assertThat(fault(changed("compartment=\"HR\"", "compartment=\"PETS\""), Language.LB).text())
        .contains("kee vun de méigleche Wäerter");
  }

  static Stream<byte[]> hostile() {
    String text = new String(vacancy(), StandardCharsets.UTF_8);
    String body = text.substring(text.indexOf("<procedure"));
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    return Stream.of(
            bomb + body.replace("ADEM</authority>", "&c;</authority>"),
            outside + body,
            "<!DOCTYPE procedure SYSTEM \"http://127.0.0.1:1/x.dtd\">" + body,
            "<a>".repeat(200_000),
            body.replaceFirst("<title", "<!--" + "x".repeat(1_100_000) + "--><title"),
            "",
            "\u0000\u0001",
            body.replace("../type = 'fixed-term'", "doc('file:///etc/passwd') = 'x'"),
            body.replace("../type = 'fixed-term'", "matches(., '(a+)+$') or count(1 to 999999999)"))
        .map(document -> document.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileDefinitionIsRefusedSoonAndNothingIsPublished(byte[] document) {
    DefinitionReport report =
        Assertions.assertTimeout(
            Duration.ofSeconds(20), () -> get(CheckDefinition.class).check(document, Language.FR));
    assertThat(report.isRight()).isFalse();
    assertRefused("ESP-0507", () -> publish(document));
    assertThat(offered()).isEqualTo(0);
  }

  private Published publish(byte[] document) {
    return get(PublishDefinition.class).document(document, Optional.empty(), Optional.empty());
  }

  private int offered() {
    return get(ProcedureCatalogue.class).list(Language.FR).size();
  }

  private DefinitionReport.Fault fault(byte[] document, Language language) {
    return get(CheckDefinition.class).check(document, language).faults().get(0);
  }

  private static byte[] changed(String from, String to) {
    String text = new String(vacancy(), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    return (text.substring(0, at) + to + text.substring(at + from.length()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] vacancy() {
    try (InputStream in =
        PublishingTest.class.getResourceAsStream(
            "/lu/espace/procedure/definitions/adem-vacancy.xml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRefused(String code, ThrowingCallable call) {
    assertThatThrownBy(call).hasMessage(code);
  }
}

package lu.espace.inserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import lu.espace.access.domain.Door;
import lu.espace.access.domain.Visit;
import lu.espace.access.service.RecordLogin;
import lu.espace.business.domain.BusinessProfile;
import lu.espace.business.domain.Espace;
import lu.espace.business.domain.LegalForm;
import lu.espace.business.service.MyEspaces;
import lu.espace.business.service.OpenEspace;
import lu.espace.casefile.port.Outbox;
import lu.espace.casefile.service.AssistantForm;
import lu.espace.casefile.service.DraftsOf;
import lu.espace.casefile.service.StartCaseFile;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * The services of the assembled EAR, called inside the server by holders whom the server's own
 * realm has verified.
 */
@ArquillianTest
class ServicesInServerIT {

  private static final ProcedureCode VACANCY = new ProcedureCode("adem-vacancy");

  @Inject private RecordLogin recordLogin;
  @Inject private OpenEspace openEspace;
  @Inject private MyEspaces myEspaces;
  @Inject private StartCaseFile startCaseFile;
  @Inject private AssistantForm assistantForm;
  @Inject private DraftsOf draftsOf;
  @Inject private Outbox outbox;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Deployment
  static EnterpriseArchive product() {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "espace.ear")
            .importFrom(new File("target/espace.ear"))
            .as(EnterpriseArchive.class);
    // A web archive beside the product's own, which sends every request that is not https away.
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "in-server.war")
            .addPackage(ServicesInServerIT.class.getPackage())
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
            .setManifest(new StringAsset("Dependencies: org.wildfly.security.elytron-base\n"));
    for (File library : assertions()) {
      tests.addAsLibrary(library);
    }
    ear.setApplicationXML(new StringAsset(listing(ear, tests)));
    return ear.addAsModule(Testable.archiveToTest(tests));
  }

  /** The EAR's list of modules with one more. */
  private static String listing(EnterpriseArchive ear, WebArchive added) {
    try (InputStream in = ear.get("META-INF/application.xml").getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceFirst(
              "<module>",
              "<module><web><web-uri>%s</web-uri><context-root>/in-server</context-root></web></module><module>"
                  .formatted(added.getName()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<File> assertions() {
    return List.of(
        new File(
            org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()),
        new File(
            net.bytebuddy.ByteBuddy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()));
  }

  @Test
  void nobodyIsDeniedAndTheDenialIsKept() {
    long before = lines("DENIED", "MyEspaces.list");
    assertThatThrownBy(() -> myEspaces.list()).satisfies(ServicesInServerIT::isDenied);
    assertThat(lines("DENIED", "MyEspaces.list")).isEqualTo(before + 1);
  }

  @Test
  void anAdministratorOpensTheEspaceOfItsCertificateAndBeginsAFile() throws Exception {
    Person jean = Person.of("jean-muller");
    EspaceId espace = jean.calls(() -> open(jean));
    assertThat(jean.calls(() -> myEspaces.list())).hasSize(1);

    FileNumber number = jean.calls(() -> startCaseFile.start(espace, VACANCY, Language.FR));
    assertThat(jean.calls(() -> assistantForm.of(number, Language.FR)).form().relevantSteps())
        .hasSizeGreaterThan(2);
    assertThat(jean.calls(() -> draftsOf.list(espace))).hasSize(1);

    Person claire = Person.of("claire-schmit");
    assertThatThrownBy(() -> claire.calls(() -> draftsOf.list(espace)))
        .satisfies(ServicesInServerIT::isDenied);
    assertThatThrownBy(() -> claire.calls(() -> assistantForm.of(number, Language.FR)))
        .satisfies(ServicesInServerIT::isDenied);
  }

  @Test
  void aPrivateCertificateIsNobodyHere() throws Exception {
    Person marie = Person.of("marie-private");
    assertThatThrownBy(() -> marie.calls(() -> myEspaces.list()))
        .satisfies(ServicesInServerIT::isDenied);
  }

  /** Queue and database share one transaction: what is rolled back was never announced. */
  @Test
  void anAnnouncementIsRolledBackWithItsTransaction() throws Exception {
    long before = announced();

    transaction.begin();
    outbox.announce(FileNumber.random());
    transaction.rollback();
    assertThat(announced()).isEqualTo(before);

    transaction.begin();
    outbox.announce(FileNumber.random());
    transaction.commit();
    assertThat(announced()).isEqualTo(before + 1);
  }

  /** How many messages the queue has taken since the server's start. */
  private static long announced() throws JMException {
    ObjectName queue =
        new ObjectName(
            "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=EspaceOutbox");
    return ((Number)
            ManagementFactory.getPlatformMBeanServer().getAttribute(queue, "messagesAdded"))
        .longValue();
  }

  private EspaceId open(Person person) {
    recordLogin.record(person.certificate(), new Visit(Door.CARD, ""));
    return openEspace.open(
        new BusinessProfile(
            "Bôulangerie Muller S.A.",
            LegalForm.SA,
            new BusinessProfile.Address("Rue du Four", "3", "1234", "Luxembourg", "LU"),
            new BusinessProfile.Contact("Jean Muller", "", "jean@muller.example", "+352 22 33 44")),
        Espace.TERMS);
  }

  private long lines(String outcome, String verb) {
    return count("select count(*) from audit_line where outcome = ? and verb = ?", outcome, verb);
  }

  private long count(String sql, String... parameters) {
    jakarta.persistence.Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return ((Number) query.getSingleResult()).longValue();
  }

  private static void isDenied(Throwable failure) {
    assertThat(failure).isInstanceOf(BusinessException.class);
    assertThat(((BusinessException) failure).code()).isEqualTo("ESP-0001");
  }
}

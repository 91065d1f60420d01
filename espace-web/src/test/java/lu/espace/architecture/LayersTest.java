package lu.espace.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** Who may know whom: the layers of a feature, the features among each other, and the outside. */
class LayersTest extends Rules {

  static final ArchRule everyClassHasItsPlace =
      classes()
          .should()
          .resideInAnyPackage(
              "lu.espace.*.domain..",
              "lu.espace.*.service..",
              "lu.espace.*.port..",
              "lu.espace.*.adapter..",
              "lu.espace.*.web..",
              "lu.espace.elytron..");

  static final ArchRule featuresFormNoCycle =
      slices().matching("lu.espace.(*)..").should().beFreeOfCycles();

  static final ArchRule nobodyKnowsAnAdapter =
      noClasses()
          .that()
          .resideOutsideOfPackage("..adapter..")
          .should()
          .dependOnClassesThat(resideInAPackage("lu.espace.*.adapter.."));

  static final ArchRule theDomainKnowsNoOtherLayer =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("lu.espace.*.service..", "lu.espace.*.port..", "lu.espace.*.web..");

  static final ArchRule theDomainKnowsNoFramework =
      noClasses()
          .that()
          .resideInAPackage("lu.espace.*.domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ejb..",
              "jakarta.faces..",
              "jakarta.servlet..",
              "jakarta.enterprise..",
              "jakarta.inject..",
              "org.primefaces..",
              "org.omnifaces..",
              "org.eclipse.persistence..",
              "org.jboss..",
              "net.sf.saxon..",
              "eu.europa.esig..",
              "org.apache..");

  static final ArchRule servicesKnowNoPage =
      noClasses()
          .that()
          .resideInAnyPackage("..service..", "..port..", "..adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("lu.espace.*.web..", "jakarta.faces..", "jakarta.servlet..");

  static final ArchRule onlyAdaptersNameLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("..adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "net.sf.saxon..",
              "eu.europa.esig..",
              "org.apache.fop..",
              "org.apache.pdfbox..",
              "org.bouncycastle..",
              "org.flywaydb..",
              "org.eclipse.persistence..");

  static final ArchRule pagesSeeNoEntity =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith("jakarta.persistence.Entity");

  static final ArchRule pagesSeeNoPort =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("lu.espace.*.port..", "jakarta.persistence..");

  static final ArchRule noPackageForLeftovers =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..");

  static final ArchRule timeComesFromTheClock =
      noClasses()
          .should(callMethod(Instant.class, "now"))
          .orShould(callMethod(LocalDate.class, "now"))
          .orShould(callMethod(LocalDateTime.class, "now"))
          .orShould(callMethod(ZonedDateTime.class, "now"));

  static final ArchRule oldDatesStayInAdapters =
      noClasses()
          .that()
          .resideInAnyPackage("..service..", "..web..", "..port..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.text.SimpleDateFormat")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Calendar");
}

package lu.espace.procedure.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lu.espace.shared.domain.Compartment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type and what they mean. */
class CatalogueSearchTest {

  private static final CatalogueSearch FRENCH =
      new CatalogueSearch(
          List.of(
              entry("vacancy", "Déclarer un poste vacant", "ADEM", "embauche recrutement emploi"),
              entry("permit", "Demander une autorisation d’établissement", "MECO", "commerce"),
              entry("vat", "S’immatriculer à la TVA", "AED", "taxe impôt numéro"),
              entry("short", "Demander le chômage partiel", "ADEM", "crise conjoncture"),
              entry("energy", "Demander une visite de conseil en énergie", "ENERGY", "œuvre")));

  private static final CatalogueSearch GERMAN =
      new CatalogueSearch(
          List.of(
              entry("vacancy", "Eine offene Stelle melden", "ADEM", "Arbeitsplatz"),
              entry("permit", "Eine Niederlassungsgenehmigung beantragen", "MECO", "Gewerbe"),
              entry("tax", "Die Mehrwertsteuer anmelden", "AED", "Straße Größe")));

  @ParameterizedTest
  @CsvSource({
    "poste vacant, vacancy",
    "POSTE, vacancy",
    "declarer, vacancy",
    "vacent, vacancy",
    "vaccant, vacancy",
    "embuache, vacancy",
    "recrutment, vacancy",
    "autorisation etablissement, permit",
    "autorization, permit",
    "otorisation, permit",
    "etablisement, permit",
    "tva, vat",
    "imatriculer, vat",
    "impot, vat",
    "chomage, short",
    "chomaj partiel, short",
    "energie, energy",
    "enrgie, energy",
    "oeuvre, energy",
    "viste conseil, energy"
  })
  void aFrenchQueryWithTypingErrorsFindsItsProcedureFirst(String typed, String code) {
    assertThat(FRENCH.find(typed)).extracting(ProcedureSummary::code).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource({
    "genehmigung, permit",
    "niederlasung, permit",
    "mehrwertsteur, tax",
    "steuer, tax",
    "strasse, tax",
    "grosse, tax",
    "stele, vacancy"
  })
  void aPartOfAGermanWordFindsIt(String typed, String code) {
    assertThat(GERMAN.find(typed)).extracting(ProcedureSummary::code).startsWith(code);
  }

  @Test
  void whatHasEveryWordGoesAlone() {
    assertThat(FRENCH.find("demander chomage"))
        .extracting(ProcedureSummary::code)
        .containsExactly("short");
  }

  @Test
  void whereNothingHasAllWordsSomeAreEnough() {
    assertThat(FRENCH.find("chomage restaurant"))
        .extracting(ProcedureSummary::code)
        .containsExactly("short");
  }

  @Test
  void whatNobodyOffersFindsNothing() {
    assertThat(FRENCH.find("zwxqk")).isEmpty();
    assertThat(FRENCH.find("<b>&'\"%")).isEmpty();
    assertThat(FRENCH.find("de la")).isEmpty();
  }

  @Test
  void withoutWordsEverythingIsFoundInItsOrder() {
    assertThat(FRENCH.find("  ")).hasSize(5);
  }

  private static CatalogueSearch.Entry entry(
      String code, String title, String institution, String keywords) {
    return CatalogueSearch.Entry.of(
        new ProcedureSummary(
            code, title, "", institution, institution, Compartment.GENERAL, List.of()),
        keywords);
  }
}

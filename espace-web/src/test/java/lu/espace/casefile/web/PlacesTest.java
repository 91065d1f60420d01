package lu.espace.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped list of localities and postcodes. */
class PlacesTest {

  private static final Path LIST =
      Path.of("src", "main", "webapp", "resources", "espace", "places.json");

  private final JsonObject list = read();

  @Test
  void itSaysWhereItIsFromAndUnderWhichLicence() {
    assertThat(list.getString("source")).contains("GeoNames");
    assertThat(list.getString("licence")).contains("Creative Commons Attribution 4.0");
  }

  @Test
  void itHasTheHundredCommunesOfTheTwelveCantonsEachWithALocality() {
    JsonObject cantons = list.getJsonObject("communes");
    Set<String> communes =
        cantons.values().stream()
            .flatMap(canton -> canton.asJsonArray().getValuesAs(JsonString::getString).stream())
            .collect(Collectors.toSet());

    assertThat(cantons).hasSize(12);
    assertThat(communes).hasSize(100);
    assertThat(places().stream().map(place -> place.getString(1)).collect(Collectors.toSet()))
        .isEqualTo(communes);
  }

  @Test
  void everyPostcodeHasFourDigits() {
    assertThat(places())
        .allSatisfy(
            place ->
                assertThat(place.getString(2)).matches("\\d{4}(-\\d{4})?( \\d{4}(-\\d{4})?)*"));
  }

  @Test
  void whatEverybodyKnowsIsRight() {
    assertThat(places()).anyMatch(place -> is(place, "Esch-sur-Alzette", "Esch-sur-Alzette"));
    assertThat(places()).anyMatch(place -> is(place, "Belvaux", "Sanem"));
    assertThat(places()).anyMatch(place -> is(place, "Vianden", "Vianden"));
  }

  private static boolean is(JsonArray place, String name, String commune) {
    return place.getString(0).equals(name) && place.getString(1).equals(commune);
  }

  private List<JsonArray> places() {
    return list.getJsonArray("places").getValuesAs(JsonArray.class);
  }

  private static JsonObject read() {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(LIST))) {
      return reader.readObject();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package lu.espace.casefile.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonParsingException;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * What the browser says that the user has seen, or wrote, in each field that is being saved, by the
 * names of the inputs. Only the browser knows: the server may have drawn more than the user saw, or
 * may have taken in what it could not answer any more.
 *
 * @param json {@code {"a:i_title":["Boulangère","Boul"]}}
 */
record SeenAnswers(String json) implements Serializable {

  static final SeenAnswers NOTHING = new SeenAnswers("");

  private static final String INPUT = "a:i_";

  /** The texts for one field; empty where the browser says nothing about it. */
  Optional<List<String>> of(String domId) {
    return read()
        .filter(object -> object.get(INPUT + domId) instanceof JsonArray)
        .map(object -> object.getJsonArray(INPUT + domId))
        .map(
            texts ->
                texts.stream()
                    .filter(JsonString.class::isInstance)
                    .map(text -> ((JsonString) text).getString())
                    .toList());
  }

  /** What is no such text comes from no page of ours, and says nothing. */
  private Optional<JsonObject> read() {
    if (json == null || json.isBlank()) {
      return Optional.empty();
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return Optional.of(reader.readObject());
    } catch (JsonParsingException unreadable) {
      return Optional.empty();
    }
  }
}

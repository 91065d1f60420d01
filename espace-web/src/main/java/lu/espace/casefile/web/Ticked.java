package lu.espace.casefile.web;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers to questions of which several can hold, as boxes show them; kept as one text. */
final class Ticked extends AbstractMap<String, Object> {

  private final Map<String, String> typed;

  Ticked(Map<String, String> typed) {
    this.typed = typed;
  }

  @Override
  public Object get(Object path) {
    String several = Objects.requireNonNullElse(typed.get(path), "");
    return several.isBlank() ? new String[0] : several.strip().split(" +");
  }

  @Override
  public boolean containsKey(Object path) {
    return typed.containsKey(path);
  }

  @Override
  public Object put(String path, Object values) {
    Object before = get(path);
    Object[] ticked = values instanceof Object[] array ? array : new Object[0];
    typed.put(path, Arrays.stream(ticked).map(String::valueOf).collect(Collectors.joining(" ")));
    return before;
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return typed.keySet().stream()
        .map(path -> Map.entry(path, get(path)))
        .collect(Collectors.toUnmodifiableSet());
  }
}

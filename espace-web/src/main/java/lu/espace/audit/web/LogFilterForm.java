package lu.espace.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.espace.audit.service.LogFilter;
import lu.espace.audit.service.LogKind;
import lu.espace.shared.domain.FileNumber;

/** The filter as an address has it; what is no filter is passed over. */
record LogFilterForm(String kind, String who, String file, String from, String to) {

  LogFilter filter() {
    return new LogFilter(
        Arrays.stream(LogKind.values())
            .filter(one -> one.name().equals(kind))
            .findFirst()
            .orElse(null),
        blankToNull(who),
        FileNumber.parse(file).orElse(null),
        day(from).orElse(null),
        day(to).orElse(null));
  }

  /** Whether something stands in the field of the number that is none. */
  boolean hasWrongNumber() {
    return blankToNull(file) != null && FileNumber.parse(file).isEmpty();
  }

  /** The parameters for an address, with a leading {@code &}; empty where nothing is filtered. */
  String parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("kind", kind);
    all.put("who", who);
    all.put("file", file);
    all.put("from", from);
    all.put("to", to);
    return all.entrySet().stream()
        .filter(one -> blankToNull(one.getValue()) != null)
        .map(one -> "&" + one.getKey() + "=" + encoded(one.getValue()))
        .collect(Collectors.joining());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.ofNullable(blankToNull(text)).map(LocalDate::parse);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}

package lu.espace.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.espace.procedure.domain.FieldView;

/** Answers that a field of some kind may take; whether it does, the form says. */
final class Samples {

  private static final List<Integer> DAYS =
      List.of(10, 1, 5, 20, 40, -1, -5, -20, -40, -100, -400, -8000, 0, 75, 120, 200, 400, 800);

  /** Somebody who may work and is not retired. */
  private static final String BIRTH = "1980-02-29";

  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,3}(?:[\\s\u00a0\u202f.][0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?");
  private static final Pattern FILLERS = Pattern.compile("[\\s\u00a0\u202f.]");

  private static final List<String> NUMBERS =
      List.of(
          "2", "1", "3", "8", "12", "20", "35", "40", "100", "250", "1000", "2600", "3500", "15000",
          "60000", "250000", "2000000", "2025", "2026", "0");

  /** Something that looks like an example or a number of a file, in what a field says. */
  private static final Pattern EXAMPLE = Pattern.compile("[A-Z]{0,6}[-/ ]?[0-9][0-9A-Z/.-]{2,}");

  private final LocalDate today;
  private final Random random;

  Samples(LocalDate today, Random random) {
    this.today = today;
    this.random = random;
  }

  /** The candidates, those first that are most likely to be taken. */
  List<String> of(FieldView field) {
    List<String> filled = filled(field);
    return field.required() ? filled : Stream.concat(filled.stream(), Stream.of("")).toList();
  }

  private List<String> filled(FieldView field) {
    return switch (field.type()) {
      case INTEGER, MONEY, DECIMAL, PERCENT -> rotated(NUMBERS);
      case DATE -> dates(field);
      case TIME -> List.of("08:30", "17:00", "06:00", "22:00");
      case EMAIL -> List.of("bureau@muller.example");
      case PHONE -> List.of("+352 26 12 34");
      case IBAN -> List.of("LU280019400644750000");
      case BIC -> List.of("BCEELULL");
      case RCS -> List.of("B186582");
      case VAT -> List.of("LU22959463");
      case MATRICULE -> List.of("1980022900150", "20012400129", "1893120105732");
      case COUNTRY, NATIONALITY -> rotated(List.of("LU", "FR", "US"));
      case NACE -> List.of("43.32", "47.11");
      case DOCUMENT -> field.choices().stream().map(FieldView.Choice::value).toList();
      default -> texts(field);
    };
  }

  private List<String> dates(FieldView field) {
    List<Integer> order = random.nextBoolean() ? DAYS : rotated(DAYS);
    Stream<String> days = order.stream().map(count -> today.plusDays(count).toString());
    return field.path().toLowerCase(Locale.ROOT).contains("birth")
        ? Stream.concat(Stream.of(BIRTH), days).toList()
        : days.toList();
  }

  /** Numbers in what the form says of a wrong answer, such as the most that is possible. */
  static Stream<String> saidIn(FieldView field) {
    return switch (field.type()) {
      case INTEGER, MONEY, DECIMAL, PERCENT ->
          NUMBER
              .matcher(field.alert().orElse(""))
              .results()
              .map(found -> FILLERS.matcher(found.group()).replaceAll("").replace(',', '.'))
              .flatMap(number -> Stream.of(number, sum(field.value(), number)));
      default -> Stream.empty();
    };
  }

  private static String sum(String value, String number) {
    return value.matches("[0-9]+(\\.[0-9]+)?")
        ? new BigDecimal(value).add(new BigDecimal(number)).toPlainString()
        : number;
  }

  private static List<String> texts(FieldView field) {
    Stream<String> examples =
        EXAMPLE
            .matcher(Objects.requireNonNullElse(field.hint(), ""))
            .results()
            .map(found -> found.group().strip());
    Stream<String> usual =
        Stream.of(
            "Réponse & <essai>",
            "Une réponse plus longue, comme les gens en donnent : elle explique ce qui est demandé, en"
                + " deux phrases. Voici la seconde.",
            "4123",
            "L-4123",
            "12",
            "B186582",
            "20012400129",
            "1980022900150",
            "LU22959463",
            "https://www.exemple.lu/emploi",
            "ABCDEFGH");
    return Stream.concat(usual, examples)
        .map(text -> field.maxLength() > 0 ? cut(text, field.maxLength()) : text)
        .toList();
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private <T> List<T> rotated(List<T> values) {
    List<T> order = new ArrayList<>(values);
    Collections.rotate(order, random.nextInt(values.size()));
    return order;
  }
}

package lu.espace.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.FieldView;
import lu.espace.shared.web.Prefs;
import lu.espace.shared.web.Texts;

/** Which input each kind of field gets, and what the input offers. */
@Named("inputs")
@ApplicationScoped
public class Inputs {

  /** Up to so many choices stand side by side to be read at once; more are a menu. */
  private static final int MOST_RADIOS = 5;

  private static final int SHORT = 12;
  private static final int MEDIUM = 40;

  @Inject private Texts texts;
  @Inject private Prefs prefs;

  /**
   * One of {@code radios}, {@code boxes}, {@code menu}, {@code area}, {@code search} and {@code
   * line}.
   */
  public String kind(FieldView field) {
    return switch (field.type()) {
      case BOOLEAN -> "radios";
      case CHOICE -> field.choices().size() > MOST_RADIOS ? "menu" : "radios";
      case CHOICES -> "boxes";
      case NACE -> "search";
      case COUNTRY, NATIONALITY -> "menu";
      case MULTILINE -> "area";
      default -> "line";
    };
  }

  /** The width tells how long an answer is expected. */
  public String width(FieldView field) {
    return switch (field.type()) {
      case INTEGER, DECIMAL, MONEY, PERCENT, DATE, TIME, RCS -> "short";
      case PHONE, IBAN, BIC, VAT, MATRICULE, CHOICE, DOCUMENT, COUNTRY, NATIONALITY -> "medium";
      case TEXT -> width(field.maxLength());
      default -> "long";
    };
  }

  private static String width(int maxLength) {
    if (maxLength <= 0 || maxLength > MEDIUM) {
      return "long";
    }
    return maxLength > SHORT ? "medium" : "short";
  }

  /** The {@code type} of the input, by which a telephone chooses its keyboard. */
  public String type(FieldView field) {
    return switch (field.type()) {
      case EMAIL -> "email";
      case PHONE -> "tel";
      default -> "text";
    };
  }

  /** The {@code inputmode} of the input. */
  public String keyboard(FieldView field) {
    return switch (field.type()) {
      case INTEGER, MATRICULE -> "numeric";
      case DECIMAL, MONEY, PERCENT -> "decimal";
      case EMAIL -> "email";
      case PHONE -> "tel";
      default -> "text";
    };
  }

  /**
   * The path of a postcode or a locality, for the search of places: the two under the same node are
   * found and filled together. Empty for every other field.
   */
  public String place(FieldView field) {
    String path = field.path();
    return path.endsWith("/postcode") || path.endsWith("/locality") ? path : "";
  }

  /** What to type, where the kind of field alone says it. */
  public String form(FieldView field) {
    String key = "casefile.assistant.form." + field.type().name().toLowerCase(Locale.ROOT);
    return texts.containsKey(key) ? texts.get(key) : "";
  }

  /** Where the answers come from that are searched by typing. */
  public String getList() {
    return "/activities?lang=" + prefs.getLanguage().code();
  }

  /** What a menu or radio buttons offer; one may also take an optional answer back. */
  public List<SelectItem> choices(FieldView field) {
    Stream<SelectItem> offered =
        field.type() == FieldType.BOOLEAN
            ? Stream.of(
                new SelectItem("true", texts.get("casefile.assistant.yes")),
                new SelectItem("false", texts.get("casefile.assistant.no")))
            : field.choices().stream()
                .map(choice -> new SelectItem(choice.value(), choice.label()));
    boolean nothing = !field.required() && kind(field).equals("radios");
    return Stream.concat(
            offered,
            nothing
                ? Stream.of(new SelectItem("", texts.get("casefile.assistant.nothing")))
                : Stream.empty())
        .toList();
  }
}

package lu.espace.procedure.adapter;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lu.espace.procedure.domain.FieldView.Choice;
import lu.espace.shared.domain.Language;

/** The countries of ISO 3166-1 by their two letters, Luxembourg and its neighbours first. */
final class Countries {

  private static final List<String> NEAR = List.of("LU", "BE", "DE", "FR");

  private final Set<String> codes = Set.of(Locale.getISOCountries());
  private final Map<Language, List<Choice>> choices = new EnumMap<>(Language.class);

  Countries() {
    for (Language language : Language.values()) {
      List<Choice> offered = new ArrayList<>();
      NEAR.forEach(code -> offered.add(new Choice(code, name(code, language))));
      codes.stream()
          .filter(code -> !NEAR.contains(code))
          .map(code -> new Choice(code, name(code, language)))
          .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language.locale())))
          .forEach(offered::add);
      choices.put(language, List.copyOf(offered));
    }
  }

  boolean has(String code) {
    return codes.contains(code);
  }

  List<Choice> in(Language language) {
    return choices.get(language);
  }

  String name(String code, Language language) {
    return has(code)
        ? new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale())
        : code;
  }
}

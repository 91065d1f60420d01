package lu.espace.safe.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lu.espace.shared.web.Prefs;

/** The countries in the reader's language, Luxembourg and its neighbours first. */
@Named
@RequestScoped
public class Countries {

  private static final List<String> NEAR = List.of("LU", "BE", "DE", "FR");

  @Inject private Prefs prefs;

  public List<SelectItem> getOptions() {
    Comparator<String> byName =
        Comparator.comparing(this::name, Collator.getInstance(prefs.getLocale()));
    Stream<String> others =
        Arrays.stream(Locale.getISOCountries()).filter(code -> !NEAR.contains(code)).sorted(byName);
    return Stream.concat(NEAR.stream(), others)
        .map(code -> new SelectItem(code, name(code)))
        .toList();
  }

  /** The name of the country in the reader's language. */
  public String name(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(prefs.getLocale());
  }
}

package lu.espace.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.IntStream;
import lu.espace.procedure.domain.FieldView;
import lu.espace.walk.Act;
import lu.espace.walk.Walk;

/** Goes a planned way through the assistant, in whichever language it speaks. */
final class Walker {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Visitor visitor;
  private final String number;
  private final boolean commas;

  /**
   * @param number of the draft
   * @param commas whether the language writes decimals with a comma
   */
  Walker(Visitor visitor, String number, boolean commas) {
    this.visitor = visitor;
    this.number = number;
    this.commas = commas;
  }

  /** Answers every question of every step, and looks at each step as it is in the end. */
  void go(Walk walk) {
    for (String step : walk.steps()) {
      visitor.enter("/space/assistant?n=" + number + "&step=" + step);
      walk.on(step).forEach(this::act);
      assertThat(page().locator("form#a:not(.is-saving)")).isVisible();
      Accessibility.check(page());
      part("next").click();
      assertThat(page().locator("form#a[data-step='" + step + "']")).hasCount(0);
    }
  }

  private void act(Act act) {
    if (act instanceof Act.Fill fill) {
      fill(fill);
    } else if (act instanceof Act.AddRow row) {
      part("add_" + row.block()).click();
      assertThat(page().locator("[id='r_" + row.block() + "_" + row.position() + "']")).isVisible();
    } else if (act instanceof Act.Attach attach) {
      attach(attach);
    }
  }

  private void fill(Act.Fill fill) {
    Locator input = part("i_" + fill.domId());
    switch (fill.field().type()) {
      case BOOLEAN -> option(input, fill.value()).check();
      case CHOICE -> choose(input, fill);
      case CHOICES ->
          Arrays.stream(fill.value().split(" ")).forEach(value -> option(input, value).check());
      case COUNTRY, NATIONALITY -> input.selectOption(fill.value());
      default -> type(input, typed(fill.field(), fill.value()));
    }
  }

  private void choose(Locator input, Act.Fill fill) {
    if (input.evaluate("input => input.tagName").equals("SELECT")) {
      input.selectOption(fill.value());
    } else {
      option(input, fill.value()).check();
    }
  }

  private static Locator option(Locator input, String value) {
    return input.locator("input[value='" + value + "']");
  }

  /** Types and leaves the field, which is when a change counts. */
  private static void type(Locator input, String text) {
    input.fill(text);
    input.blur();
  }

  private String typed(FieldView field, String value) {
    return switch (field.type()) {
      case DATE -> value.isEmpty() ? value : LocalDate.parse(value).format(DAY);
      case DECIMAL, MONEY, PERCENT -> commas ? value.replace('.', ',') : value;
      default -> value;
    };
  }

  private void attach(Act.Attach attach) {
    Locator place = part("b_" + attach.attachment());
    FilePayload[] files =
        IntStream.rangeClosed(1, attach.files())
            .mapToObj(count -> HandedIn.pdf(attach.attachment() + count + ".pdf", count))
            .toArray(FilePayload[]::new);
    place.locator("input[type=file]").first().setInputFiles(files);
    assertThat(place.locator(".attached li")).hasCount(attach.files());
    if (attach.dated()) {
      String today = LocalDate.now(ZoneId.of("Europe/Luxembourg")).toString();
      place.locator(".attached input[type=date]").all().forEach(input -> type(input, today));
    }
  }

  private Locator part(String id) {
    return page().locator("[id='a:" + id + "']");
  }

  private Page page() {
    return visitor.page();
  }
}
